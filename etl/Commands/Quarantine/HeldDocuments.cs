using System.CommandLine;
using Warehouse.Etl.Commands.Shell;
using Warehouse.Etl.Loading.Quarantine;

namespace Warehouse.Etl.Commands.Quarantine;

/// <summary>How a call names documents in quarantine, and how they are shown.</summary>
internal static class HeldDocuments
{
    private const string Meaning = "in quarantine: the beginning of the hash as 'quarantine list' shows it, or the file name.";

    public static Argument<string> One() => new("DOCUMENT") { Description = "A document " + Meaning };

    public static Argument<string[]> Several(ArgumentArity arity) => new("DOCUMENT") { Description = "Documents " + Meaning, Arity = arity };

    /// <summary>The one document that each name stands for.</summary>
    /// <exception cref="WrongCallException">A name stands for none or for several. Nothing was decided then on any.</exception>
    public static IReadOnlyList<QuarantinedDocument> Find(QuarantineStore store, IEnumerable<string> names) =>
        [.. names.Select(name => Only(name, store.Find(name))).DistinctBy(document => document.Sha256)];

    public static void Print(TextWriter output, QuarantinedDocument document)
    {
        output.WriteLine($"{document.Sha256[..12]}  {document.Status,-9}  {LogText.OneLine(document.FileName)}");
        output.WriteLine($"  {document.ReasonCode}{(document.EvidenceLine is { } line ? $", line {line}" : "")}: {LogText.OneLine(document.Reason)}");
    }

    private static QuarantinedDocument Only(string name, IReadOnlyList<QuarantinedDocument> found) => found.Count switch
    {
        1 => found[0],
        0 => throw new WrongCallException($"There is no document '{name}' in quarantine. 'warehouse quarantine list --all' shows all of them."),
        _ => throw new WrongCallException($"'{name}' stands for {found.Count} documents in quarantine: {string.Join(", ", found.Take(5).Select(document => $"{document.Sha256[..12]} {document.FileName}"))}{(found.Count > 5 ? " …" : "")}. Give more of the hash."),
    };
}
