using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Warehouse.Etl.Reading;
using Warehouse.Etl.Reading.External;
using Warehouse.Etl.Reading.Legacy;

namespace Warehouse.Etl.Generation.Writing.Pdf;

/// <summary>Prints made-up Word documents to PDF by LibreOffice. The same version with the same fonts gives the same bytes.</summary>
public static partial class PdfPrinter
{
    private const string Package = "libreoffice-writer-nogui";

    private static readonly TimeSpan timeOfStart = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan timeOfDocument = TimeSpan.FromSeconds(10);

    /// <exception cref="ProgramMissingException">LibreOffice is not installed.</exception>
    public static void RequireInstalled()
    {
        if (!LibreOffice.IsInstalled)
            throw new ProgramMissingException($"PDF documents are printed by LibreOffice (soffice), which is not installed. Install the Debian package {Package}, or leave pdf out of the formats.");
    }

    /// <summary>Whether a document is still to be printed.</summary>
    public static bool IsFor(GeneratedDocument document) => document.Truth.Source.Format == SourceFormat.Pdf;

    /// <summary>The documents as printed, in one run for all of them.</summary>
    /// <exception cref="IOException">LibreOffice failed, or the system's temporary folder cannot be written.</exception>
    public static IReadOnlyList<GeneratedDocument> Print(IReadOnlyList<GeneratedDocument> documents)
    {
        if (documents.Count == 0)
            return [];
        var folder = Directory.CreateTempSubdirectory("warehouse-print-");
        try
        {
            var sources = documents.Select(document => Path.Combine(folder.FullName, Path.ChangeExtension(document.File, "docx"))).ToList();
            for (var i = 0; i < sources.Count; i++)
                File.WriteAllBytes(sources[i], documents[i].Bytes);
            var printed = Path.Combine(folder.FullName, "out");
            var run = LibreOffice.Convert(sources, "pdf", printed, timeOfStart + timeOfDocument * documents.Count);
            if (!run.Succeeded)
                throw new IOException($"LibreOffice did not print {documents.Count} documents ({run.End}, exit status {run.ExitCode}). {run.Error}");
            return [.. documents.Select(document => Printed(document, Path.Combine(printed, document.File)))];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static GeneratedDocument Printed(GeneratedDocument document, string path)
    {
        var bytes = File.Exists(path) ? WithoutTime(File.ReadAllBytes(path)) : throw new IOException($"LibreOffice did not print {document.File}.");
        var source = document.Truth.Source with { Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)) };
        return document with { Bytes = bytes, Truth = document.Truth with { Source = source } };
    }

    /// <summary>The time of printing, and the identifiers made from it, are the same always; nothing moves in the file.</summary>
    private static byte[] WithoutTime(byte[] pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        text = Time().Replace(text, "19800101000000");
        return Encoding.Latin1.GetBytes(Identifier().Replace(text, match => new string('0', match.Length)));
    }

    [GeneratedRegex(@"(?<=/CreationDate\(D:)\d{14}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Time();

    [GeneratedRegex(@"(?<=/ID \[ <|/ID \[ <[0-9A-F]{32}>\s<|/DocChecksum /)[0-9A-F]{32}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Identifier();
}
