using Serilog.Core;
using Warehouse.Etl.Commands.Shell;
using Warehouse.Etl.Generation;
using Warehouse.Etl.Jobs;
using Warehouse.Etl.Reading;
using Warehouse.Tests.Commands;
using Warehouse.Tests.Jobs;
using Warehouse.Tests.Reading;
using Warehouse.Tests.Sql;

namespace Warehouse.Tests.Generation;

public sealed class GenerateJobTests
{
    private static readonly GenerationRequest request = new(
        6, 2018, 2021, 11, [SourceFormat.Txt, SourceFormat.Html, SourceFormat.Docx, SourceFormat.Xlsx, SourceFormat.Json], [], NoiseLevel.Heavy);

    private TemporaryFolder folder = null!;

    [SetUp]
    public void MakeFolder() => folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    [Test]
    public async Task The_same_seed_gives_the_same_bytes_however_many_threads_there_are()
    {
        await RunAsync("one", request, parallelism: 1);
        await RunAsync("four", request, parallelism: 4);
        await RunAsync("other", request with { Seed = 12 }, parallelism: 1);

        Assert.Multiple(() =>
        {
            Assert.That(Content("four"), Is.EqualTo(Content("one")));
            Assert.That(Content("other"), Is.Not.EqualTo(Content("one")));
        });
    }

    [Test]
    public async Task A_document_does_not_depend_on_how_many_others_there_are()
    {
        var alone = request with { Region = "示例县" };
        await RunAsync("few", alone with { Offices = 2 }, parallelism: 1);
        await RunAsync("more", alone with { Offices = 5 }, parallelism: 1);

        Assert.That(Content("few/documents"), Is.SubsetOf(Content("more/documents")));
    }

    [Test]
    public async Task The_same_seed_prints_the_same_PDF()
    {
        Programs.Need("soffice", "libreoffice-writer-nogui");
        var printed = request with { Offices = 1, FromYear = 2020, ToYear = 2020, Formats = [SourceFormat.Pdf], Noise = NoiseLevel.None };
        await RunAsync("one", printed, parallelism: 1);
        await RunAsync("two", printed, parallelism: 2);

        Assert.That(Content("two"), Is.EqualTo(Content("one")));
        Assert.That(File.ReadAllBytes(Directory.GetFiles(folder["one/documents"]).Single()).AsSpan(0, 4).ToArray(), Is.EqualTo("%PDF"u8.ToArray()));
    }

    [Test]
    public async Task The_truth_can_be_loaded()
    {
        using var warehouse = TestWarehouse.Ready(Engines.Sqlite);
        var made = await RunAsync("one", request with { Noise = NoiseLevel.None }, parallelism: 2);

        var load = await CommandRun.OfAsync("load", folder["one/truth.ndjson"], "--db", "sqlite:" + TestWarehouse.SqlitePath(warehouse.Database));

        Assert.Multiple(() =>
        {
            Assert.That(load.Status, Is.EqualTo(ExitStatus.Done), load.Error);
            Assert.That(load.Output, Does.StartWith($"{made.Documents} documents loaded, 0 unchanged"));
            Assert.That(warehouse.Scalar<int>("SELECT COUNT(*) FROM fact_disclosure"), Is.GreaterThan(made.Facts / 2));
        });
    }

    private Task<GenerateResult> RunAsync(string name, GenerationRequest wanted, int parallelism) =>
        new GenerateJob(wanted, Directory.CreateDirectory(folder[name]).FullName, parallelism, Logger.None).RunAsync(null, CancellationToken.None);

    /// <summary>Every file with its bytes.</summary>
    private List<string> Content(string name) => [.. Directory.EnumerateFiles(folder[name], "*", SearchOption.AllDirectories)
        .Select(path => $"{Path.GetRelativePath(folder[name], path)} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path)))}")
        .Order(StringComparer.Ordinal)];
}
