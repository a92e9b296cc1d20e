using Warehouse.Etl.Parsing;
using Warehouse.Etl.Reading;

namespace Warehouse.Tests.Extraction.Robustness;

public sealed class LinearTimeTests
{
    private const int Short = 200 * 1024;
    private const int Factor = 10;

    /// <summary>Ten times the text takes ten times as long; a step that goes through all for each would take a hundred times.</summary>
    private const int MostGrowth = 4 * Factor;

    [Test]
    public void Time_grows_with_the_length_of_the_document()
    {
        var report = File.ReadAllBytes(Directory.GetFiles(TestDocuments.Seeds, "*.txt").Order(StringComparer.Ordinal).First());
        // Below the resolution of the clock nothing is compared; and the first document makes the patterns ready.
        Time(report, Short);

        var (brief, lengthy) = (Math.Max(Time(report, Short).TotalMilliseconds, 20), Time(report, Factor * Short).TotalMilliseconds);

        Assert.That(lengthy, Is.LessThan(MostGrowth * brief), $"{brief} ms for {Short} bytes");
    }

    private static TimeSpan Time(byte[] report, int length)
    {
        var document = new MemoryStream();
        while (document.Length < length)
            document.Write(report);
        var before = Budget.ProcessorTime();
        ReportParser.Parse(new DocumentReader().Read("a", document.ToArray()).Document!);
        return Budget.ProcessorTime() - before;
    }
}
