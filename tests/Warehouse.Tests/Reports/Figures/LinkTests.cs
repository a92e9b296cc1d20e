namespace Warehouse.Tests.Reports.Figures;

public sealed class LinkTests
{
    private static GeneratedSite Site => GeneratedSite.Shared;

    [Test]
    public void Every_link_of_every_page_leads_to_a_file_of_the_report_and_to_a_place_in_it()
    {
        var ids = Site.Pages.ToDictionary(page => page, page => Site.Read(page).QuerySelectorAll("[id]").Select(element => element.Id!).ToHashSet());
        var lost = new List<string>();
        foreach (var page in Site.Pages)
        {
            foreach (var element in Site.Read(page).QuerySelectorAll("a[href], link[href], script[src]"))
            {
                var target = element.GetAttribute("href") ?? element.GetAttribute("src")!;
                if (target.StartsWith("data:", StringComparison.Ordinal) || target.StartsWith("http", StringComparison.Ordinal))
                    continue;
                var parts = target.Split('#');
                var file = parts[0].Length == 0 ? page : Path.GetRelativePath(Site.PathOf(""), Path.GetFullPath(parts[0], Path.GetDirectoryName(Site.PathOf(page))!)).Replace('\\', '/');
                if (!Site.Summary.Files.Contains(file) || (parts.Length > 1 && !ids[file].Contains(parts[1])))
                    lost.Add($"{page}: {target}");
            }
        }
        Assert.That(lost, Is.Empty);
    }

    [Test]
    public void Every_page_is_reached_from_the_first_and_has_each_id_once()
    {
        var reached = new HashSet<string>();
        var open = new Queue<string>(["index.html"]);
        while (open.TryDequeue(out var page))
        {
            if (!reached.Add(page))
                continue;
            var document = Site.Read(page);
            Assert.That(document.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(group => group.Count() > 1).Select(group => group.Key), Is.Empty, page);
            foreach (var target in document.QuerySelectorAll("main a[href$='.html'], nav a[href$='.html'], .made-up a").Select(link => link.GetAttribute("href")!))
                open.Enqueue(Path.GetRelativePath(Site.PathOf(""), Path.GetFullPath(target, Path.GetDirectoryName(Site.PathOf(page))!)).Replace('\\', '/'));
        }
        Assert.That(reached, Is.EquivalentTo(Site.Pages));
    }
}
