using Warehouse.Etl.Reading.Manifest;

namespace Warehouse.Etl.Jobs;

/// <summary>
/// Finds the documents that paths stand for. A file that is named is always a document; in a folder everything below it is,
/// but links (which could lead out of it or in circles), hidden files, what programs leave beside documents, and JSON that
/// is no parsed report. Those are set aside with a reason, never passed over in silence.
/// </summary>
public static class DocumentDiscovery
{
    /// <summary>Where the schema of a parsed report stands: anywhere in the first bytes of the file.</summary>
    private const int SchemaWindow = 4096;

    private static readonly string[] litter = ["Thumbs.db", "desktop.ini"];

    private static readonly EnumerationOptions oneFolder = new()
    {
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = false,
        RecurseSubdirectories = false,
    };

    /// <param name="isKnown">Asked of each file met in a folder, with its name; where it is known, nobody looks inside.</param>
    /// <exception cref="PathMissingException">A path does not exist.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder may not be listed.</exception>
    public static Discovery Find(IEnumerable<string> paths, Func<FileInfo, string, bool>? isKnown = null)
    {
        var documents = new List<DiscoveredDocument>();
        var setAside = new List<SetAsideFile>();
        var seen = new HashSet<string>(StringComparer.Ordinal);

        foreach (var path in paths)
        {
            if (Directory.Exists(path))
                Walk(path, "");
            else if (File.Exists(path))
                Add(path, Path.GetFileName(path));
            else
                throw new PathMissingException(path);
        }

        return new Discovery(documents, setAside);

        void Walk(string folder, string prefix)
        {
            var entries = new DirectoryInfo(folder).EnumerateFileSystemInfos("*", oneFolder).ToList();
            entries.Sort(static (a, b) => string.CompareOrdinal(a.Name, b.Name));
            foreach (var entry in entries)
            {
                var name = prefix + entry.Name;
                if (ReasonToSetAside(entry, file => isKnown?.Invoke(file, name) == true) is { } reason)
                    setAside.Add(new SetAsideFile(name, reason));
                else if (entry is DirectoryInfo)
                    Walk(entry.FullName, name + "/");
                else
                    Add(entry.FullName, name);
            }
        }

        void Add(string path, string name)
        {
            if (seen.Add(Path.GetFullPath(path)))
                documents.Add(new DiscoveredDocument(path, name));
        }
    }

    private static string? ReasonToSetAside(FileSystemInfo entry, Func<FileInfo, bool> isKnown)
    {
        if (entry.LinkTarget is not null)
            return "a link, and links in a folder are not followed";
        if (entry.Name.StartsWith('.'))
            return "hidden";
        if (entry is DirectoryInfo)
            return null;
        if (entry.Name.StartsWith("~$", StringComparison.Ordinal) || litter.Contains(entry.Name, StringComparer.OrdinalIgnoreCase))
            return "left behind by a program, not a document";
        if (entry.Name == DocumentManifest.FileName)
            return "the manifest of the documents beside it";
        return !isKnown((FileInfo)entry) && IsJson(entry.Name) && !MayHoldParsedReports((FileInfo)entry) ? "JSON that is no parsed report" : null;
    }

    /// <summary>Whether a file name is that of parsed reports: <c>.json</c> or <c>.ndjson</c>.</summary>
    public static bool IsJson(string name) =>
        Path.GetExtension(name) is { } ending
        && (ending.Equals(".json", StringComparison.OrdinalIgnoreCase) || ending.Equals(".ndjson", StringComparison.OrdinalIgnoreCase));

    /// <summary>False only where it is certain. Whoever reads an empty or unreadable file says so; a pipe has no length and would block here.</summary>
    private static bool MayHoldParsedReports(FileInfo json)
    {
        if (json.Length == 0)
            return true;
        try
        {
            using var file = json.OpenRead();
            var head = new byte[SchemaWindow];
            var length = file.ReadAtLeast(head, SchemaWindow, throwOnEndOfStream: false);
            return head.AsSpan(0, length).IndexOf("\"parsed-report/"u8) >= 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }
}
