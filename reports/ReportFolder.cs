using System.Text;
using System.Text.Json;

namespace Warehouse.Reports;

/// <summary>
/// Writes the files of a report beside the folder asked for and puts them in place when they are all there, so that a
/// reader never sees half a report. What else lies in the folder is left alone; what an earlier report left is taken away.
/// </summary>
public sealed class ReportFolder : IDisposable
{
    private const string ListName = "assets/files.json";

    private static readonly UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string target;
    private readonly string staging;
    private readonly List<string> files = [];

    /// <exception cref="ReportException">The folder holds pages that no report wrote.</exception>
    /// <exception cref="IOException">No folder can be made there.</exception>
    public ReportFolder(string path)
    {
        target = Path.GetFullPath(path);
        if (File.Exists(Path.Combine(target, Pages.SiteMap.Home)) && !File.Exists(Path.Combine(target, ListName)))
            throw new ReportException($"The folder '{path}' holds an {Pages.SiteMap.Home} that is no report of this program; choose another folder with --out.");
        staging = target.TrimEnd(Path.DirectorySeparatorChar) + ".writing";
        if (Directory.Exists(staging))
            Directory.Delete(staging, recursive: true);
        Directory.CreateDirectory(staging);
    }

    public IReadOnlyList<string> Files => files;

    public void Write(string name, string text)
    {
        var path = Prepare(name);
        File.WriteAllText(path, text, utf8);
    }

    /// <summary>A file of the report, to be filled and closed by the caller.</summary>
    public Stream Create(string name) => File.Create(Prepare(name));

    /// <summary>The path of a file of the report that another program writes.</summary>
    public string Reserve(string name) => Prepare(name);

    public void Write(string name, Stream content)
    {
        using var file = Create(name);
        content.CopyTo(file);
    }

    /// <summary>Puts the report in place.</summary>
    public void Complete()
    {
        Write(ListName, JsonSerializer.Serialize(files));
        Directory.CreateDirectory(target);
        foreach (var stale in Earlier().Except(files))
            File.Delete(Path.Combine(target, stale));
        foreach (var name in files)
        {
            var path = Path.Combine(target, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Move(Path.Combine(staging, name), path, overwrite: true);
        }
    }

    public void Dispose()
    {
        if (Directory.Exists(staging))
            Directory.Delete(staging, recursive: true);
    }

    private string Prepare(string name)
    {
        var path = Path.Combine(staging, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        files.Add(name);
        return path;
    }

    /// <summary>The files of the report that is there now: only paths below the folder are believed.</summary>
    private IEnumerable<string> Earlier()
    {
        var list = Path.Combine(target, ListName);
        if (!File.Exists(list))
            return [];
        return (JsonSerializer.Deserialize<List<string>>(File.ReadAllText(list, utf8)) ?? [])
            .Where(name => Path.GetFullPath(Path.Combine(target, name)).StartsWith(target + Path.DirectorySeparatorChar, StringComparison.Ordinal));
    }
}
