using System.Security.Cryptography;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Writing;
using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Generation;

/// <summary>What a perfect reader makes of a document: everything that stands in it, and nothing else.</summary>
internal static class TruthWriter
{
    private const int LongestEvidence = 300;

    public static ParsedReport Of(ReportDraft draft, WrittenDocument document, string file, SourceFormat format) => new(
        ParsedReport.CurrentSchema,
        new ReportSource(file, Convert.ToHexStringLower(SHA256.HashData(document.Bytes)), format, document.Encoding),
        draft.Title,
        draft.Known,
        draft.KnownYear,
        draft.PublishedOn,
        // The row of Hubei is no form of its own: one label may come by chance.
        draft.Form == "F2019_HB" ? "F2019" : draft.Form,
        draft.Office.Scope,
        [.. document.Lines.SelectMany((line, i) => line.Facts.Select(fact => fact with { Line = i + 1, Text = Evidence(line.Text) }))],
        draft.Findings);

    private static string Evidence(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length <= LongestEvidence ? trimmed : trimmed[..LongestEvidence];
    }
}
