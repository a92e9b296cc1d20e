using System.Globalization;

namespace Warehouse.Benchmarks.Nights;

/// <summary>A made-up inbox, of which every hundredth document arrives late, with its warehouse and its report.</summary>
internal sealed class MadeUpInbox : IDisposable
{
    private const int OneIn = 100;

    private static readonly string program = Path.Combine(AppContext.BaseDirectory, "warehouse.dll");

    private readonly DirectoryInfo place = Directory.CreateTempSubdirectory("warehouse-nights-");
    private readonly List<string> late;

    /// <param name="offices">Over eighteen years, most of which have a report.</param>
    public MadeUpInbox(int offices)
    {
        var made = MeasuredProcess.Run("dotnet",
        [
            program, "generate", "--offices", offices.ToString(CultureInfo.InvariantCulture), "--years", "2008-2025", "--formats", "txt,html,docx,xlsx,json", "--noise", "light", "--seed", "11", "--out", At("made"),
        ]);
        if (made.Status != 0)
            throw new InvalidOperationException(made.Output);
        Directory.CreateDirectory(Folder);
        late = [.. Directory.EnumerateFiles(At("made/documents")).Order(StringComparer.Ordinal).Where((_, at) => at % OneIn == OneIn - 1)];
        foreach (var file in Directory.EnumerateFiles(At("made/documents")).Except(late).ToList())
            Move(file);
        Early = Directory.EnumerateFiles(Folder).Count();
    }

    public string Folder => At("inbox");

    public string Database => At("warehouse.db");

    public int Early { get; }

    public int Late => late.Count;

    public void Arrive() => late.ForEach(Move);

    /// <exception cref="InvalidOperationException">It failed.</exception>
    public MeasuredProcess Night()
    {
        var night = MeasuredProcess.Run("dotnet", [program, "nightly", "--inbox", Folder, "--out", At("report"), "--db", "sqlite:" + Database, "--settle", "0", "--verbose"]);
        return night.Status is 0 or 1 ? night : throw new InvalidOperationException(night.Output);
    }

    public void Dispose() => place.Delete(recursive: true);

    private void Move(string file) => File.Move(file, Path.Combine(Folder, Path.GetFileName(file)));

    private string At(string name) => Path.Combine(place.FullName, name);
}
