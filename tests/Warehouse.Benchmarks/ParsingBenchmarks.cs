using System.Text;
using BenchmarkDotNet.Attributes;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Parsing;
using Warehouse.Etl.Reading;

namespace Warehouse.Benchmarks;

/// <summary>Reading and understanding one document of 10 KB of text, in the formats that this program reads by itself.</summary>
public class ParsingBenchmarks
{
    private const int Length = 10 * 1024;

    private readonly DocumentReader reader = new();
    private readonly byte[] text = Samples.Text(Length);
    private readonly byte[] html = Samples.Html(Length);
    private readonly byte[] word = Samples.Word(Length);
    private readonly byte[] excel = Samples.Excel(Length);

    /// <summary>What nobody can do without: bytes into characters.</summary>
    [Benchmark(Baseline = true)]
    public string Decode() => Encoding.UTF8.GetString(text);

    [Benchmark]
    public SourceDocument? Read() => reader.Read("a", text).Document;

    [Benchmark]
    public ParsedReport Text() => Parse(text);

    [Benchmark]
    public ParsedReport Html() => Parse(html);

    [Benchmark]
    public ParsedReport Word() => Parse(word);

    [Benchmark]
    public ParsedReport Excel() => Parse(excel);

    private ParsedReport Parse(byte[] bytes) => ReportParser.Parse(reader.Read("a", bytes).Document!);
}
