#include "ui/models/callmodel.h"
#include "ui/models/stepmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace rapport::ui;

namespace {

OptionRow option(const QString &id, int number, bool enabled = true)
{
    OptionRow row;
    row.optionId = id;
    row.number = number;
    row.enabled = enabled;
    return row;
}

} // namespace

class TestModels : public QObject
{
    Q_OBJECT

private slots:
    void listsTellWhatChanged()
    {
        OptionListModel list;
        const QAbstractItemModelTester tester(&list);
        QSignalSpy resets(&list, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&list, &QAbstractItemModel::dataChanged);

        list.setRows({option("a", 1), option("b", 2)});
        QCOMPARE(resets.count(), 1);
        list.setRows({option("a", 1), option("b", 2, false)});
        QCOMPARE(resets.count(), 1);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes[0][0].toModelIndex().row(), 1);
        QCOMPARE(list.value(1, "enabled"), QVariant(false));
        QVERIFY(!list.value(7, "enabled").isValid());
        QVERIFY(!list.value(0, "colour").isValid());
    }

    void listsTakeSamples()
    {
        SortItemModel list;
        list.fill({QVariantMap{{"itemId", "x"}, {"bucket", "left"}, {"unheard-of", 3}}});
        QCOMPARE(list.count(), 1);
        QCOMPARE(list.rows()[0].itemId, QStringLiteral("x"));
        QCOMPARE(list.rows()[0].bucket, QStringLiteral("left"));
    }

    void clausesArePickedLikeOptions()
    {
        StepModel step;
        step.clauses()->setRows({{"line_0", "Well,", false, {}}});
        QSignalSpy toggled(&step, &StepModel::toggled);
        step.toggle("line_0");
        step.toggle("line_1");
        QCOMPARE(toggled.count(), 1);
        step.phase = "answered";
        step.toggle("line_0");
        QCOMPARE(toggled.count(), 1);
    }

    void itemsStayAmongTheRows()
    {
        StepModel step;
        step.items()->setRows({{"a", {}, {}, {}, {}, {}}, {"b", {}, {}, {}, {}, {}}});
        QSignalSpy moved(&step, &StepModel::moved);
        step.move("a", 7);
        step.move("b", -1);
        QCOMPARE(moved[0][1].toInt(), 1);
        QCOMPARE(moved[1][1].toInt(), 0);
        step.phase = "answered";
        step.move("a", 1);
        QCOMPARE(moved.count(), 2);
    }

    void anotherStepBeginsAnew()
    {
        CallModel call;
        StepModel step;
        step.call = &call;
        step.own()->text = "I am sorry";
        step.recording()->positionMs = 900;
        step.recording()->marks()->setRows({{"0:01", 900, {}}});
        step.time()->set = true;
        step.findings()->setRows({{"found", {}, {}, {}, {}, {}}});
        step.reset();
        QCOMPARE(step.call, &call);
        QCOMPARE(step.own()->text, QString());
        QCOMPARE(step.recording()->positionMs, 0);
        QCOMPARE(step.recording()->marks()->count(), 0);
        QVERIFY(!step.time()->set);
        QCOMPARE(step.findings()->count(), 0);
    }

    void onlyWhatIsOfferedCanBeChosen()
    {
        StepModel step;
        step.options()->setRows({option("a", 1), option("b", 2, false)});
        QSignalSpy chosen(&step, &StepModel::chosen);
        step.chooseNumber(2);
        step.chooseNumber(3);
        step.choose("z");
        QCOMPARE(chosen.count(), 0);
        step.chooseNumber(1);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toString(), QStringLiteral("a"));
        step.phase = QStringLiteral("answered");
        step.choose("a");
        QCOMPARE(chosen.count(), 1);
    }

    void severalAnswersAreToggled()
    {
        StepModel step;
        step.multiple = true;
        step.options()->setRows({option("a", 1)});
        QSignalSpy chosen(&step, &StepModel::chosen);
        QSignalSpy toggled(&step, &StepModel::toggled);
        step.chooseNumber(1);
        QCOMPARE(chosen.count(), 0);
        QCOMPARE(toggled.count(), 1);
    }

    void goingOnNeedsLeave()
    {
        StepModel step;
        QSignalSpy advanced(&step, &StepModel::advanceRequested);
        QSignalSpy submitted(&step, &StepModel::submitted);
        step.advance();
        step.submit();
        QCOMPARE(advanced.count(), 0);
        QCOMPARE(submitted.count(), 0);
        step.canContinue = step.canSubmit = true;
        step.advance();
        step.submit();
        QCOMPARE(advanced.count(), 1);
        QCOMPARE(submitted.count(), 1);
    }

    void resetForgetsEverythingButTheCall()
    {
        StepModel step;
        CallModel call;
        step.kind = QStringLiteral("hold");
        step.call = &call;
        step.holdSeconds = 9;
        step.points = QStringList{QStringLiteral("x")};
        step.options()->setRows({option("a", 1)});
        step.reset();
        QVERIFY(step.kind.isEmpty());
        QCOMPARE(step.call, &call);
        QCOMPARE(step.holdSeconds, 0);
        QVERIFY(step.points.isEmpty());
        QCOMPARE(step.options()->count(), 0);
        QCOMPARE(step.phase, QStringLiteral("asking"));
    }
};

QTEST_APPLESS_MAIN(TestModels)
#include "tst_models.moc"
