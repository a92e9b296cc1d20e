using System.Text.RegularExpressions;
using Warehouse.Reports;
using Warehouse.Tests.Reading;

namespace Warehouse.Tests.Reports.Images;

public sealed partial class ChartImagesTests
{
    [Test]
    public void Charts_become_pictures_with_their_title_in_Chinese()
    {
        Programs.Need("node", "nodejs");
        var folder = Directory.CreateTempSubdirectory("images-test-");
        try
        {
            using var county = new MadeUpCounty();
            var report = ReportWriter.Write(county.Database, new ReportOptions(folder.FullName) { Images = true, ImagesOf = [MadeUpCounty.First] });
            var images = Directory.GetFiles(Path.Combine(folder.FullName, "images"));
            var drawn = images.Single(image => Path.GetFileName(image).StartsWith("望城区-本年新收政府信息公开申请-", StringComparison.Ordinal) && image.EndsWith(".svg", StringComparison.Ordinal));
            var drawnOnPages = new[] { "index.html", Path.GetRelativePath(folder.FullName, PageOf(folder, MadeUpCounty.First)) }
                .Sum(page => Charts().Count(File.ReadAllText(Path.Combine(folder.FullName, page))));
            Assert.Multiple(() =>
            {
                Assert.That(report.Warnings, Is.Empty);
                Assert.That(images.Count(image => image.EndsWith(".png", StringComparison.Ordinal)), Is.EqualTo(images.Length / 2).And.EqualTo(drawnOnPages).And.GreaterThan(20), "Each chart of both pages is a picture.");
                Assert.That(File.ReadAllText(drawn), Does.Contain("本年新收政府信息公开申请（件）").And.Contain("来源："));
                Assert.That(images.Where(image => image.EndsWith(".png", StringComparison.Ordinal)).Select(image => File.ReadAllBytes(image)[..4]), Is.All.EqualTo(new byte[] { 0x89, 0x50, 0x4E, 0x47 }));
            });
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Test]
    public void An_office_that_is_not_in_the_report_has_no_pictures_and_is_named()
    {
        Programs.Need("node", "nodejs");
        var folder = Directory.CreateTempSubdirectory("images-test-");
        using var county = new MadeUpCounty();
        Assert.That(
            () => ReportWriter.Write(county.Database, new ReportOptions(Path.Combine(folder.FullName, "report")) { ImagesOf = ["乌有局"] }),
            Throws.TypeOf<ReportException>().With.Message.Contains("'乌有局'"));
        Assert.That(Directory.Exists(Path.Combine(folder.FullName, "report")), Is.False);
        folder.Delete(recursive: true);
    }

    private static string PageOf(DirectoryInfo folder, string office) =>
        Directory.GetFiles(Path.Combine(folder.FullName, "offices")).Single(page => File.ReadAllText(page).Contains($"<title>{office}", StringComparison.Ordinal));

    [GeneratedRegex("<figure class=\"chart\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Charts();
}
