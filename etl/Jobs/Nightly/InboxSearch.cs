using Serilog;
using Warehouse.Etl.Loading;
using Warehouse.Etl.Loading.Quarantine;
using Warehouse.Etl.Loading.Runs;

namespace Warehouse.Etl.Jobs.Nightly;

/// <summary>
/// Looks through an inbox for what is new or changed. A file whose size and time are those that the warehouse remembers is
/// not opened. That is safe because only files that had settled were read: one that changes later gets a later time.
/// </summary>
internal sealed class InboxSearch(string inbox, TimeSpan settle, ILogger log)
{
    /// <param name="remembered">Files read before, by name.</param>
    /// <param name="loaded">The documents of the warehouse.</param>
    /// <param name="held">The documents in quarantine with their status, by SHA-256.</param>
    /// <exception cref="PathMissingException">There is no such inbox.</exception>
    /// <exception cref="OperationCanceledException">Stopped while waiting for files to settle.</exception>
    public InboxLook Look(IReadOnlyDictionary<string, InboxFile> remembered, KnownDocuments loaded, IReadOnlyDictionary<string, string> held, CancellationToken cancellation)
    {
        var stamps = new Dictionary<string, string>(StringComparer.Ordinal);
        var young = new HashSet<string>(StringComparer.Ordinal);
        var judges = new Judges();
        var (unchanged, waiting) = (0, 0);
        var asBefore = new HashSet<string>(StringComparer.Ordinal);
        var begun = DateTime.UtcNow;

        var discovery = DocumentDiscovery.Find([inbox], (file, name) =>
        {
            stamps[name] = FileStamp.Of(file);
            // A time in the future tells nothing: clocks are set back.
            if (begun - file.LastWriteTimeUtc < settle)
                young.Add(name);
            return remembered.TryGetValue(name, out var before) && before.Stamp == stamps[name] && IsSettled(before, file.FullName);
        });
        var toRead = new List<(DiscoveredDocument Document, string Stamp)>();
        foreach (var document in discovery.Documents)
        {
            if (!asBefore.Contains(document.Name))
                toRead.Add((document, stamps[document.Name]));
        }

        var left = LookAgain(toRead, young, begun, cancellation);
        var names = discovery.Documents.Select(document => document.Name).ToHashSet(StringComparer.Ordinal);
        var gone = remembered.Keys.Where(name => !names.Contains(name)).ToList();
        var known = toRead.Count(file => remembered.ContainsKey(file.Document.Name));
        var again = toRead.Count(file => remembered.TryGetValue(file.Document.Name, out var before) && before.Stamp == file.Stamp);
        return new InboxLook(
            toRead, unchanged, waiting, gone, discovery.SetAside,
            new InboxCounts(toRead.Count - known, known - again, again, asBefore.Count, gone.Count, left));

        bool IsSettled(InboxFile file, string path)
        {
            var isHeld = !loaded.Contains(file.Sha256);
            if (isHeld && (held.GetValueOrDefault(file.Sha256) is null or QuarantineStatus.Released || file.Program != judges.Of(path)))
                return false;
            if (isHeld && held[file.Sha256] == QuarantineStatus.Open)
                waiting++;
            else
                unchanged++;
            return asBefore.Add(file.Name);
        }
    }

    /// <summary>Leaves out what changes while it is looked at.</summary>
    private int LookAgain(List<(DiscoveredDocument Document, string Stamp)> files, HashSet<string> young, DateTime begun, CancellationToken cancellation)
    {
        var doubtful = files.Count(file => young.Contains(file.Document.Name));
        if (doubtful == 0)
            return 0;
        var rest = settle - (DateTime.UtcNow - begun);
        if (rest > TimeSpan.FromSeconds(1))
            log.Settling(doubtful, rest);
        if (rest > TimeSpan.Zero && cancellation.WaitHandle.WaitOne(rest))
            throw new OperationCanceledException(cancellation);
        return files.RemoveAll(file => young.Contains(file.Document.Name) && IsLeft(file.Document, file.Stamp));
    }

    private bool IsLeft(DiscoveredDocument document, string stamp)
    {
        if (FileStamp.Of(document.Path) == stamp)
            return false;
        log.StillWritten(document.Name);
        return true;
    }
}
