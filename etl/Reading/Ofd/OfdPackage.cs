using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Warehouse.Etl.Reading.Ofd;

/// <summary>Finds the parts of an OFD file by the places at which they name each other. A place outside the file does not exist.</summary>
internal sealed class OfdPackage(ZipArchive zip)
{
    /// <summary>The part with which every file begins.</summary>
    public const string Root = "OFD.xml";

    private const string Encryptions = "Encryptions.xml";

    /// <summary>A4, in millimetres.</summary>
    private static readonly double[] usualArea = [0, 0, 210, 297];

    private readonly Dictionary<string, ZipArchiveEntry> parts = zip.Entries
        .GroupBy(entry => entry.FullName.Replace('\\', '/').TrimStart('/'), StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether its parts are encrypted (GM/T 0099).</summary>
    public bool IsEncrypted => parts.ContainsKey(Encryptions);

    /// <summary>In their order, one by one.</summary>
    /// <exception cref="XmlException">A part is not well-formed.</exception>
    /// <exception cref="InvalidDataException">A part that another names is not there.</exception>
    public IEnumerable<OfdPage> Pages()
    {
        foreach (var place in Load(Root).Children("DocBody").Select(body => body.Child("DocRoot")?.Value.Trim()).OfType<string>())
        {
            var path = Resolve(Root, place);
            var document = Load(path);
            var common = document.Child("CommonData");
            var templates = common?.Children("TemplatePage").Where(template => template.Text("ID") is not null)
                .ToLookup(template => template.Text("ID")!, template => template.Text("BaseLoc"), StringComparer.Ordinal);
            foreach (var page in document.Child("Pages")?.Children("Page") ?? [])
            {
                if (page.Text("BaseLoc") is not { } location)
                    continue;
                var own = Load(Resolve(path, location));
                var behind = own.Children("Template").SelectMany(template => templates?[template.Text("TemplateID") ?? ""] ?? []).OfType<string>().Select(template => Load(Resolve(path, template)));
                yield return new OfdPage(Area(own.Child("Area")) ?? Area(common?.Child("PageArea")) ?? usualArea, [.. behind.Append(own).Select(part => part.Child("Content")).OfType<XElement>()]);
            }
        }
    }

    private static IReadOnlyList<double>? Area(XElement? area) =>
        OfdXml.Numbers(area?.Child("PhysicalBox")?.Value) is { Count: 4 } box && box[2] > 0 && box[3] > 0 ? box : null;

    /// <summary>A place is of the whole file where it begins with a slash, else of the folder of the part that names it; some writers mean the former without a slash.</summary>
    private string Resolve(string from, string place)
    {
        var whole = Normal(place);
        if (place.StartsWith('/'))
            return whole;
        var beside = Normal(from[..(from.LastIndexOf('/') + 1)] + place);
        return parts.ContainsKey(beside) || !parts.ContainsKey(whole) ? beside : whole;
    }

    private static string Normal(string path)
    {
        var folders = new List<string>();
        foreach (var part in path.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".." && folders.Count > 0)
                folders.RemoveAt(folders.Count - 1);
            else if (part is not ("." or ".."))
                folders.Add(part);
        }
        return string.Join('/', folders);
    }

    private XElement Load(string path)
    {
        if (!parts.TryGetValue(path, out var part))
            throw new InvalidDataException($"no part {path}");
        using var stream = part.Open();
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return XElement.Load(reader);
    }
}
