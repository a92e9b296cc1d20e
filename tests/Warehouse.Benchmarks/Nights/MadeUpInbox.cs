using System.Globalization;
using Warehouse.Benchmarks.Loading;

namespace Warehouse.Benchmarks.Nights;

/// <summary>A made-up inbox, of which every hundredth document arrives late, with its warehouse and its report.</summary>
internal sealed class MadeUpInbox : IDisposable
{
    private const int OneIn = 100;

    private const string StageWord = " Stage ";

    private readonly DirectoryInfo place = Directory.CreateTempSubdirectory("warehouse-nights-");
    private readonly List<string> late;

    /// <param name="offices">Over eighteen years, most of which have a report.</param>
    public MadeUpInbox(int offices)
    {
        MeasuredProcess.Warehouse(
            "generate", "--offices", offices.ToString(CultureInfo.InvariantCulture), "--years", "2008-2025", "--formats", "txt,html,docx,xlsx,json", "--noise", "light", "--seed", "11", "--out", At("made"));
        Directory.CreateDirectory(Folder);
        late = [.. Directory.EnumerateFiles(At("made/documents")).Order(StringComparer.Ordinal).Where((_, at) => at % OneIn == OneIn - 1)];
        foreach (var file in Directory.EnumerateFiles(At("made/documents")).Except(late).ToList())
            Move(file);
        Early = Directory.EnumerateFiles(Folder).Count();
    }

    public string Place => place.FullName;

    public string Folder => At("inbox");

    public string Database => At("warehouse.db");

    public int Early { get; }

    public int Late => late.Count;

    public void Arrive() => late.ForEach(Move);

    /// <param name="stages">Takes what the job says of the time of each of its parts.</param>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public Measurement Night(List<string> stages) => MeasuredProcess.Warehouse(
        ["nightly", "--inbox", Folder, "--out", At("report"), "--db", "sqlite:" + Database, "--settle", "0", "--verbose"],
        line =>
        {
            if (line.IndexOf(StageWord, StringComparison.Ordinal) is >= 0 and var at)
                stages.Add(line[(at + StageWord.Length)..]);
        });

    public void Dispose() => place.Delete(recursive: true);

    private void Move(string file) => File.Move(file, Path.Combine(Folder, Path.GetFileName(file)));

    private string At(string name) => Path.Combine(place.FullName, name);
}
