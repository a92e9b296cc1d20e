using Warehouse.Etl.Loading.Quarantine;

namespace Warehouse.Etl.Jobs;

/// <summary>Finds the files of documents in quarantine again.</summary>
public static class HeldFiles
{
    private static readonly char[] containerMarks = ['/', ':'];

    /// <param name="inbox">Where documents arrive; null where nobody says.</param>
    /// <returns>The files that are there, each once, and the documents whose file is not.</returns>
    public static (IReadOnlyList<DiscoveredDocument> Here, IReadOnlyList<QuarantinedDocument> Elsewhere) Find(string? inbox, IEnumerable<QuarantinedDocument> documents)
    {
        var here = new Dictionary<string, DiscoveredDocument>(StringComparer.Ordinal);
        var elsewhere = new List<QuarantinedDocument>();
        foreach (var document in documents)
        {
            if (inbox is not null && FileOf(inbox, document.FileName) is { } file)
                here[file.Name] = file;
            else
                elsewhere.Add(document);
        }

        return ([.. here.Values], elsewhere);
    }

    /// <summary>The file itself, or the archive or file of parsed reports that the document came out of: their name is the front part of its name.</summary>
    private static DiscoveredDocument? FileOf(string inbox, string name)
    {
        var folder = Path.GetFullPath(inbox) + Path.DirectorySeparatorChar;
        for (var front = name; front.Length > 0; front = front[..Math.Max(0, front.LastIndexOfAny(containerMarks))])
        {
            // The name comes out of a document's own words where it was a parsed report: it must not lead out of the inbox.
            var path = Path.GetFullPath(front, folder);
            if (path.StartsWith(folder, StringComparison.Ordinal) && File.Exists(path))
                return new DiscoveredDocument(path, front);
        }

        return null;
    }
}
