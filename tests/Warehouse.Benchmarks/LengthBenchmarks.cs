using BenchmarkDotNet.Attributes;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Parsing;
using Warehouse.Etl.Reading;

namespace Warehouse.Benchmarks;

/// <summary>How the time grows with the length of a text.</summary>
public class LengthBenchmarks
{
    private readonly DocumentReader reader = new();
    private byte[] text = [];

    [Params(1, 10, 100, 1024, 10 * 1024)]
    public int Kilobytes { get; set; }

    [GlobalSetup]
    public void Write() => text = Samples.Text(Kilobytes * 1024);

    [Benchmark]
    public ParsedReport Parse() => ReportParser.Parse(reader.Read("a", text).Document!);
}
