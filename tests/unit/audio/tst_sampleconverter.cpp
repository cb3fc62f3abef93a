#include "audio/sampleconverter.h"

#include "audio/pcmclip.h"

#include <QAudioFormat>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace rapport::audio;

class SampleConverterTest : public QObject
{
    Q_OBJECT

private slots:
    void leavesTheRightFormatAlone();
    void waitsForTheRestOfAFrame();
    void averagesChannels();
    void bringsOverAnotherRate_data();
    void bringsOverAnotherRate();

private:
    static QAudioFormat format(int rate, int channels, QAudioFormat::SampleFormat kind)
    {
        QAudioFormat made;
        made.setSampleRate(rate);
        made.setChannelCount(channels);
        made.setSampleFormat(kind);
        return made;
    }
    template <class Sample>
    static QByteArray bytes(const std::vector<Sample> &samples)
    {
        return {reinterpret_cast<const char *>(samples.data()),
                qsizetype(samples.size() * sizeof(Sample))};
    }
};

void SampleConverterTest::leavesTheRightFormatAlone()
{
    SampleConverter converter(format(48000, 1, QAudioFormat::Int16));
    const std::vector<std::int16_t> samples{1, -2, 32767, -32768};
    QVERIFY(converter.convert(bytes(samples)) == samples);
    QVERIFY(converter.finish().empty());
}

void SampleConverterTest::waitsForTheRestOfAFrame()
{
    SampleConverter converter(format(48000, 1, QAudioFormat::Int16));
    const QByteArray all = bytes<std::int16_t>({258, 772});
    QVERIFY(converter.convert(all.left(3)) == std::vector<std::int16_t>{258});
    QVERIFY(converter.convert(all.mid(3)) == std::vector<std::int16_t>{772});
}

void SampleConverterTest::averagesChannels()
{
    SampleConverter converter(format(48000, 2, QAudioFormat::Float));
    const auto samples = converter.convert(bytes<float>({0.5F, 0.25F, -1, -1, 2, 2}));
    QCOMPARE(samples.size(), std::size_t(3));
    QCOMPARE(samples[0], std::int16_t(12288));
    QCOMPARE(samples[1], std::int16_t(-32768));
    QCOMPARE(samples[2], std::int16_t(32767));
}

void SampleConverterTest::bringsOverAnotherRate_data()
{
    QTest::addColumn<int>("rate");
    for (const int rate : {8000, 16000, 44100, 96000})
        QTest::addRow("%d", rate) << rate;
}

/// A second of a tone stays a second of that tone.
void SampleConverterTest::bringsOverAnotherRate()
{
    QFETCH(int, rate);
    SampleConverter converter(format(rate, 1, QAudioFormat::Int16));
    std::vector<std::int16_t> heard;
    for (int block = 0; block < 20; ++block) {
        std::vector<std::int16_t> samples(std::size_t(rate / 20));
        for (std::size_t i = 0; i < samples.size(); ++i) {
            const double time = (double(i) + double(block * (rate / 20))) / rate;
            samples[i] = std::int16_t(16000 * std::sin(2 * std::numbers::pi * 400 * time));
        }
        const auto some = converter.convert(bytes(samples));
        heard.insert(heard.end(), some.begin(), some.end());
    }
    const auto rest = converter.finish();
    heard.insert(heard.end(), rest.begin(), rest.end());
    QVERIFY2(std::abs(double(heard.size()) - 48000) < 960,
             qPrintable(QString::number(heard.size())));
    int rises = 0;
    for (std::size_t i = 1; i < heard.size(); ++i)
        rises += heard[i - 1] < 0 && heard[i] >= 0 ? 1 : 0;
    QVERIFY2(std::abs(rises - 400) <= 8, qPrintable(QString::number(rises)));
    const auto middle = std::max_element(heard.begin() + 12000, heard.begin() + 36000);
    QVERIFY2(std::abs(*middle - 16000) < 800, qPrintable(QString::number(*middle)));
}

QTEST_APPLESS_MAIN(SampleConverterTest)
#include "tst_sampleconverter.moc"
