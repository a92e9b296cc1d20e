namespace Warehouse.Etl.Extraction.Identity.Offices;

/// <summary>All mentions of one office, under whatever form of its name.</summary>
internal sealed class OfficeGroup(OfficeMention first)
{
    private const int MostSubjects = 4;

    /// <summary>Sources that give the name in full, and from which the name to show is taken.</summary>
    private static readonly string[] naming = ["manifest", "title", "statement", "compiled_by", "publisher", "signature", "carrier_title"];

    /// <summary>For towns and streets these give the name in full, too; a bureau's section or neighbour may stand in them.</summary>
    private static readonly string[] namingTownships = [.. naming, "address", "contact"];

    private readonly List<OfficeMention> mentions = [first];

    public IReadOnlyList<OfficeMention> Mentions => mentions;

    public OfficeMention Strongest => mentions.MaxBy(mention => mention.Weight)!;

    /// <summary>Each source speaks once; sentences speak a few times.</summary>
    public double Score => mentions
        .GroupBy(mention => mention.Source)
        .Sum(source => source.Key is "subject" or "within"
            ? source.Take(MostSubjects).Sum(mention => mention.Weight)
            : source.Max(mention => mention.Weight));

    /// <summary>The fullest form of the name among the places that name the office in full.</summary>
    public OfficeName Name
    {
        get
        {
            var sources = mentions.Where(mention => (mention.Name.Township is null ? naming : namingTownships).Contains(mention.Source)).ToList();
            // A town's office may have put the report together; it is the town's all the same.
            var full = (sources.Count > 0 ? sources : mentions).MaxBy(mention => (
                mention.Name.Township is null || !mention.Name.Text.EndsWith("办公室", StringComparison.Ordinal), mention.Name.Text.Length, mention.Weight))!.Name;
            return mentions.Any(mention => mention.Name.IsReplaced) ? full with { IsReplaced = true } : full;
        }
    }

    public bool IsNamed(params ReadOnlySpan<string> sources)
    {
        foreach (var mention in mentions)
        {
            if (sources.Contains(mention.Source))
                return true;
        }

        return false;
    }

    public bool Takes(OfficeMention mention)
    {
        if (!mentions.Any(known => known.Name.IsSameAs(mention.Name)))
            return false;
        mentions.Add(mention);
        return true;
    }
}
