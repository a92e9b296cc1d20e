using System.Text;
using Warehouse.Etl.Reading.External;
using Warehouse.Tests.Reading;

namespace Warehouse.Tests.Reports.Office;

/// <summary>What a reader of an Office file sees: the file printed by LibreOffice, as text.</summary>
internal static class LibreOffice
{
    private static readonly TimeSpan limit = TimeSpan.FromMinutes(2);

    public static string Printed(string file, string package)
    {
        Programs.Need("soffice", package);
        Programs.Need("pdftotext", "poppler-utils");
        var folder = Directory.CreateTempSubdirectory("libreoffice-test-");
        try
        {
            var profile = new Uri(Path.Combine(folder.FullName, "profile")).AbsoluteUri;
            ExternalProgram.Run("soffice", [$"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf", "--outdir", folder.FullName, file], [], limit, 1 << 20);
            var pdf = Path.Combine(folder.FullName, Path.GetFileNameWithoutExtension(file) + ".pdf");
            Assert.That(pdf, Does.Exist);
            return Encoding.UTF8.GetString(ExternalProgram.Run("pdftotext", [pdf, "-"], [], limit, 1 << 24).Output);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
