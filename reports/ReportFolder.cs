using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Warehouse.Reports;

/// <summary>
/// Writes the files of a report beside the folder asked for and puts them in place when they are all there: a folder that
/// holds a report and nothing else is exchanged as a whole (<see cref="FolderSwap"/>), so that a reader never sees half a
/// report. Where other things lie in it they are left alone, and the files take their places one after another.
/// </summary>
public sealed class ReportFolder : IDisposable
{
    private const string ListName = "assets/files.json";

    private const string StateName = "assets/state.txt";

    private const string PagesName = "assets/pages.json";

    private static readonly UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string target;
    private readonly string staging;
    private readonly List<string> files = [];
    private readonly Dictionary<string, PageRecord> pages = new(StringComparer.Ordinal);
    private readonly Lazy<IReadOnlyDictionary<string, PageRecord>> earlierPages;

    /// <exception cref="ReportException">The folder holds pages that no report wrote.</exception>
    /// <exception cref="IOException">No folder can be made there.</exception>
    public ReportFolder(string path)
    {
        Tidy(path);
        target = RealPath(path);
        if (File.Exists(Path.Combine(target, Pages.SiteMap.Home)) && !File.Exists(Path.Combine(target, ListName)))
            throw new ReportException($"The folder '{path}' holds an {Pages.SiteMap.Home} that is no report of this program; choose another folder with --out.");
        earlierPages = new Lazy<IReadOnlyDictionary<string, PageRecord>>(() => Listed(PagesName, RecordsJson.Default.DictionaryStringPageRecord) ?? []);
        staging = Staging(target);
        Directory.CreateDirectory(staging);
    }

    /// <summary>The first page first, the others in the order in which they were begun. Several may be written at once.</summary>
    public IReadOnlyList<string> Files => [.. files.OrderBy(name => name != Pages.SiteMap.Home)];

    public void Write(string name, string text)
    {
        var path = Prepare(name);
        File.WriteAllText(path, text, utf8);
    }

    /// <summary>Writes a page that a later report may carry over.</summary>
    /// <param name="pieces">Of the page, one after the other.</param>
    public void WritePage(string name, IReadOnlyList<ReadOnlyMemory<byte>> pieces, PageDigest digest)
    {
        var path = Prepare(name);
        using (var file = File.OpenHandle(path, FileMode.Create, FileAccess.Write, preallocationSize: pieces.Sum(piece => (long)piece.Length)))
            RandomAccess.Write(file, pieces, fileOffset: 0);
        Remember(name, new PageRecord(digest, PageRecord.StampOf(path)!));
    }

    /// <summary>Writes a page that is made anew each time.</summary>
    public void Write(string name, ReadOnlyMemory<byte> bytes) => File.WriteAllBytes(Prepare(name), bytes.Span);

    /// <summary>Takes a page over from the report that is there now, if it was made of the same and its file is as it was written.</summary>
    public bool TryCarry(string name, PageDigest digest) => earlierPages.Value.TryGetValue(name, out var page) && page.Digest == digest && TryKeep(name);

    /// <summary>Takes a page over from the report that is there now, whatever it was made of, if its file is as it was written.</summary>
    public bool TryKeep(string name)
    {
        if (!earlierPages.Value.TryGetValue(name, out var page) || !IsIntact(name, page))
            return false;
        HardLink.Create(Path.Combine(target, name), Prepare(name));
        Remember(name, page);
        return true;
    }

    /// <summary>The page of the report that is there now, if it was made of the same but for the peers; null otherwise.</summary>
    public byte[]? WithOtherPeers(string name, PageDigest digest) =>
        earlierPages.Value.TryGetValue(name, out var page) && page.Digest.Own == digest.Own ? AsWritten(name, page) : null;

    /// <summary>What the page of the report that is there now was made of; null where there is none, and where its file is not as it was written.</summary>
    public PageDigest? DigestOf(string name) => earlierPages.Value.TryGetValue(name, out var page) && IsIntact(name, page) ? page.Digest : null;

    /// <summary>A page of the report that is there now; null where there is none, and where it is not as it was written.</summary>
    public byte[]? Earlier(string name) => earlierPages.Value.TryGetValue(name, out var page) ? AsWritten(name, page) : null;

    /// <summary>A file of the report that is being written.</summary>
    public Stream Open(string name) => File.OpenRead(Path.Combine(staging, name));

    /// <summary>A file of the report, to be filled and closed by the caller.</summary>
    public Stream Create(string name) => File.Create(Prepare(name));

    /// <summary>The path of a file of the report that another program writes.</summary>
    public string Reserve(string name) => Prepare(name);

    public void Write(string name, Stream content)
    {
        using var file = Create(name);
        content.CopyTo(file);
    }

    /// <summary>Takes away what a writer that was killed left beside the folder, and puts back a report that it had put aside.</summary>
    public static void Tidy(string path)
    {
        var target = RealPath(path);
        FolderSwap.Recover(target);
        Delete(Staging(target));
    }

    /// <summary>What the report in a folder was made of, as <see cref="ReportOptions.State"/> told; null where nobody told, and where there is none.</summary>
    public static string? StateOf(string path)
    {
        var state = Path.Combine(RealPath(path), StateName);
        return File.Exists(Path.Combine(RealPath(path), Pages.SiteMap.Home)) && File.Exists(state) ? File.ReadAllText(state, utf8) : null;
    }

    /// <summary>Puts the report in place.</summary>
    /// <param name="state">What it was made of; null where nobody asks.</param>
    public void Complete(string? state = null)
    {
        if (state is not null)
            Write(StateName, state);
        Write(PagesName, JsonSerializer.Serialize(new SortedDictionary<string, PageRecord>(pages, StringComparer.Ordinal), RecordsJson.Default.SortedDictionaryStringPageRecord));
        Write(ListName, JsonSerializer.Serialize([.. files.Order(StringComparer.Ordinal)], RecordsJson.Default.ListString));
        if (!Directory.Exists(target))
            Directory.Move(staging, target);
        else if (HoldsNothingElse())
            Exchange();
        else
            Replace();
    }

    private void Exchange()
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(staging, File.GetUnixFileMode(target));
        FolderSwap.Swap(staging, target);
    }

    private void Replace()
    {
        foreach (var stale in Earlier().Except(files))
            File.Delete(Path.Combine(target, stale));
        foreach (var name in files)
        {
            var path = Path.Combine(target, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Move(Path.Combine(staging, name), path, overwrite: true);
        }
    }

    private bool HoldsNothingElse()
    {
        var ours = Earlier().Append(ListName).Select(name => Path.GetFullPath(Path.Combine(target, name))).ToHashSet(StringComparer.Ordinal);
        foreach (var file in ours.ToList())
        {
            for (var folder = Path.GetDirectoryName(file)!; folder.Length > target.Length; folder = Path.GetDirectoryName(folder)!)
                ours.Add(folder);
        }

        return Directory.EnumerateFileSystemEntries(target, "*", SearchOption.AllDirectories).All(ours.Contains);
    }

    /// <summary>Where a link leads, so that the folder is exchanged and the link stays.</summary>
    private static string RealPath(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        return Directory.Exists(full) && Directory.ResolveLinkTarget(full, returnFinalTarget: true) is { } real ? real.FullName : full;
    }

    public void Dispose() => Delete(staging);

    private static string Staging(string target) => target + ".writing";

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    private string Prepare(string name)
    {
        var path = Path.Combine(staging, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        lock (files)
            files.Add(name);
        return path;
    }

    /// <summary>The files of the report that is there now: only paths below the folder are believed.</summary>
    private IEnumerable<string> Earlier() => (Listed(ListName, RecordsJson.Default.ListString) ?? [])
        .Where(name => Path.GetFullPath(Path.Combine(target, name)).StartsWith(target + Path.DirectorySeparatorChar, StringComparison.Ordinal));

    /// <summary>What a list of the report that is there now says; null where it is missing or damaged.</summary>
    private T? Listed<T>(string name, JsonTypeInfo<T> type)
        where T : class
    {
        var list = Path.Combine(target, name);
        try
        {
            return File.Exists(list) ? JsonSerializer.Deserialize(File.ReadAllText(list, utf8), type) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Told by size and time: to read through all that did not change would take more of a night than all that did.</summary>
    private bool IsIntact(string name, PageRecord page) => PageRecord.StampOf(Path.Combine(target, name)) == page.Stamp;

    /// <summary>Null where the file is gone or was changed since.</summary>
    private byte[]? AsWritten(string name, PageRecord page) => IsIntact(name, page) ? File.ReadAllBytes(Path.Combine(target, name)) : null;

    private void Remember(string name, PageRecord page)
    {
        lock (pages)
            pages[name] = page;
    }
}
