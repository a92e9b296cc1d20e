using Warehouse.Reports;
using Warehouse.Tests.Reading;

namespace Warehouse.Tests.Reports.Images;

public sealed class ChartImagesTests
{
    [Test]
    public void Charts_become_pictures_with_their_title_in_Chinese()
    {
        Programs.Need("node", "nodejs");
        var folder = Directory.CreateTempSubdirectory("images-test-");
        try
        {
            using var county = new MadeUpCounty();
            var report = ReportWriter.Write(county.Database, new ReportOptions(folder.FullName) { Images = true });
            var images = Directory.GetFiles(Path.Combine(folder.FullName, "images"));
            var drawn = images.Single(image => Path.GetFileName(image).StartsWith("望城区-本年新收政府信息公开申请-", StringComparison.Ordinal) && image.EndsWith(".svg", StringComparison.Ordinal));
            Assert.Multiple(() =>
            {
                Assert.That(report.Warnings, Is.Empty);
                Assert.That(images.Count(image => image.EndsWith(".png", StringComparison.Ordinal)), Is.EqualTo(images.Length / 2).And.GreaterThan(5));
                Assert.That(File.ReadAllText(drawn), Does.Contain("本年新收政府信息公开申请（件）").And.Contain("来源："));
                Assert.That(images.Where(image => image.EndsWith(".png", StringComparison.Ordinal)).Select(image => File.ReadAllBytes(image)[..4]), Is.All.EqualTo(new byte[] { 0x89, 0x50, 0x4E, 0x47 }));
            });
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
