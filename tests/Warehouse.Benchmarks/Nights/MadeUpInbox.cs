using System.Globalization;
using Warehouse.Benchmarks.Loading;

namespace Warehouse.Benchmarks.Nights;

/// <summary>
/// A made-up inbox with its warehouse and its report. Two batches of a hundredth of the documents arrive late: the reports of
/// neighbouring offices on the last year, as a night in spring brings them, and every hundredth document, whatever its year.
/// </summary>
internal sealed class MadeUpInbox : IDisposable
{
    private const int OneIn = 100;

    private const string StageWord = " Stage ";

    private readonly DirectoryInfo place = Directory.CreateTempSubdirectory("warehouse-nights-");
    private readonly List<string> ofLastYear;
    private readonly List<string> scattered;

    /// <param name="offices">Over eighteen years, most of which have a report.</param>
    public MadeUpInbox(int offices)
    {
        MeasuredProcess.Warehouse(
            "generate", "--offices", offices.ToString(CultureInfo.InvariantCulture), "--years", "2008-2025", "--formats", "txt,html,docx,xlsx,json", "--noise", "light", "--seed", "11", "--out", At("made"));
        Directory.CreateDirectory(Folder);
        var made = Directory.EnumerateFiles(At("made/documents")).Order(StringComparer.Ordinal).ToList();
        var lastYear = made.Max(YearOf);
        ofLastYear = [.. made.Where(file => YearOf(file) == lastYear).Take(made.Count / OneIn)];
        var earlier = made.Except(ofLastYear).ToList();
        scattered = [.. earlier.Where((_, at) => at % OneIn == OneIn - 1)];
        var early = earlier.Except(scattered).ToList();
        early.ForEach(Move);
        Early = early.Count;
    }

    public string Place => place.FullName;

    public string Folder => At("inbox");

    public string Database => At("warehouse.db");

    public int Early { get; }

    /// <returns>How many documents of the last year arrived.</returns>
    public int ArriveOfLastYear()
    {
        ofLastYear.ForEach(Move);
        return ofLastYear.Count;
    }

    /// <returns>How many documents of all years arrived.</returns>
    public int ArriveScattered()
    {
        scattered.ForEach(Move);
        return scattered.Count;
    }

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

    /// <summary>00012-18.docx: the eighteenth year of the twelfth office.</summary>
    private static string YearOf(string file) => Path.GetFileNameWithoutExtension(file).Split('-')[1];

    private void Move(string file) => File.Move(file, Path.Combine(Folder, Path.GetFileName(file)));

    private string At(string name) => Path.Combine(place.FullName, name);
}
