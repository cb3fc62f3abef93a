#include "lesson/expression/parser.h"
#include "lesson/expression/types.h"

#include <QTest>

using namespace rapport::lesson;

namespace {

/// An expression in the order it is worked out, each part as it stands in the source.
QString postfix(const Expression &expression)
{
    QStringList parts;
    for (const ExpressionNode &node : expression.nodes) {
        const std::string_view word = expression.word(node);
        QString part = QString::fromUtf8(word.data(), qsizetype(word.size()));
        if (node.op == Op::Negate)
            part = "neg";
        parts.append(part);
    }
    return parts.join(' ');
}

Scope scope()
{
    return {[](std::string_view name) -> std::optional<Type> {
                if (name == "mood" || name == "score")
                    return Type::Number;
                return name == "told" ? std::optional(Type::Boolean) : std::nullopt;
            },
            [](std::string_view id) { return id == "told-already"; }};
}

} // namespace

class TestExpression : public QObject
{
    Q_OBJECT

private slots:
    void grammar_data();
    void grammar();
    void problemsAtTheirColumn_data();
    void problemsAtTheirColumn();
    void limits();
    void effects_data();
    void effects();
    void types_data();
    void types();
};

void TestExpression::grammar_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("order");
    const auto row = [](const char *source, const char *order) {
        QTest::newRow(source) << source << order;
    };
    row("1", "1");
    row("a or b and c", "a b c and or");
    row("(a or b) and c", "a b or c and");
    row("not a and b", "a not b and");
    row("not not a", "a not not");
    row("a < b + 1", "a b 1 + <");
    row("a - b - c", "a b - c -");
    row("a - -b", "a b neg -");
    row("-1.5 <= mood", "1.5 neg mood <=");
    row("told-already - 5", "told-already 5 -");
    row("min(a, max(b, 3)) == 7", "a b 3 max min 7 ==");
    row("visited(told-already) != flag(blame)", "told-already blame !=");
    row("tries(a)>=2", "a 2 >=");
    row("min + visited", "min visited +");
    row("  true\tor false ", "true false or");
}

void TestExpression::grammar()
{
    QFETCH(QString, source);
    const auto parsed = parseExpression(source.toStdString());
    QVERIFY2(!parsed.problem, parsed.problem ? parsed.problem->message.c_str() : "");
    QTEST(postfix(parsed.value), "order");
}

void TestExpression::problemsAtTheirColumn_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("offset");
    const auto row = [](const char *source, int offset) {
        QTest::newRow(source) << source << offset;
    };
    row("", 0);
    row("mood <", 6);
    row("mood < < 3", 7);
    row("a < b < c", 6);
    row("a b", 2);
    row("(1 + 2", 6);
    row("1 + 2)", 5);
    row("min(1)", 5);
    row("visited(3)", 8);
    row("flag()", 5);
    row("mood & 3", 5);
    row("mood = 3", 5);
    row("1.5.2 < 3", 3);
    row("é", 0);
    row("not", 3);
}

void TestExpression::problemsAtTheirColumn()
{
    QFETCH(QString, source);
    const auto parsed = parseExpression(source.toStdString());
    QVERIFY(parsed.problem.has_value());
    QTEST(int(parsed.problem->offset), "offset");
    QVERIFY(!parsed.problem->message.empty());
    QVERIFY(QString::fromStdString(parsed.problem->message).toUtf8().toStdString() ==
            parsed.problem->message);
}

void TestExpression::limits()
{
    QVERIFY(!parseExpression(std::string(9, '(') + "1" + std::string(9, ')')).problem);
    QVERIFY(parseExpression(std::string(40, '(') + "1" + std::string(40, ')')).problem);
    QVERIFY(parseExpression(std::string(100, '-') + "1").problem);
    std::string sum = "1";
    while (sum.size() < 240)
        sum += "+1";
    QVERIFY(!parseExpression(sum).problem);
    while (sum.size() < 600)
        sum += "+1";
    QVERIFY(parseExpression(sum).problem);
    QVERIFY(parseExpression(std::string(1001, ' ')).problem);
    QVERIFY(parseExpression(std::string(990, '9') + ".5").problem);
    QVERIFY(parseExpression(std::string(1'000'000, '(')).problem);
}

void TestExpression::effects_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("meaning");
    const auto row = [](const char *source, const char *meaning) {
        QTest::newRow(source) << source << meaning;
    };
    row("mood += 15", "mood add 15");
    row("mood-=5", "mood subtract 5");
    row("told = not told", "told set told not");
    row("mood", "problem at 4");
    row("= 3", "problem at 0");
    row("mood ++ 3", "problem at 5");
    row("mood += ", "problem at 8");
    row("mood += 1 2", "problem at 10");
    row("", "problem at 0");
}

void TestExpression::effects()
{
    QFETCH(QString, source);
    static constexpr const char *words[] = {" set ", " add ", " subtract "};
    const auto parsed = parseEffect(source.toStdString());
    const QString meaning = parsed.problem
                                ? "problem at " + QString::number(parsed.problem->offset)
                                : QString::fromStdString(parsed.value.target) +
                                      words[int(parsed.value.assign)] + postfix(parsed.value.value);
    QTEST(meaning, "meaning");
}

void TestExpression::types_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("type");
    const auto row = [](const char *source, const char *type) {
        QTest::newRow(source) << source << type;
    };
    row("mood + 1", "number");
    row("mood < 1 and told", "boolean");
    row("told == false", "boolean");
    row("tries(told-already)", "number");
    row("visited(told-already)", "boolean");
    row("flag(anything)", "boolean");
    row("told + 1", "problem at 5");
    row("mood and told", "problem at 5");
    row("mood == told", "problem at 5");
    row("not mood", "problem at 0");
    row("-told", "problem at 0");
    row("min(mood, told)", "problem at 0");
    row("nobody > 1", "problem at 0");
    row("visited(nowhere)", "problem at 8");
}

void TestExpression::types()
{
    QFETCH(QString, source);
    const auto parsed = parseExpression(source.toStdString());
    QVERIFY(!parsed.problem);
    const Typed typed = checkTypes(parsed.value, scope());
    const QString type = typed.problem ? "problem at " + QString::number(typed.problem->offset)
                         : typed.type == Type::Number ? "number"
                                                      : "boolean";
    QTEST(type, "type");
}

QTEST_APPLESS_MAIN(TestExpression)
#include "tst_expression.moc"
