namespace Warehouse.Etl.Loading.Facts;

/// <summary>Mentions of facts by their key, in the order of the first mentions. Nearly every key has one mention, which then needs no list.</summary>
internal sealed class Mentions(int most)
{
    private readonly Dictionary<FactKey, int> places = new(most);
    private readonly List<(ResolvedFact First, List<ResolvedFact>? Others)> groups = new(most);

    /// <param name="settled">One a key.</param>
    public Mentions(IReadOnlyCollection<ResolvedFact> settled, IEnumerable<ResolvedFact> more)
        : this(settled.Count)
    {
        foreach (var fact in settled.Concat(more))
            Add(fact);
    }

    public int Keys => groups.Count;

    public IReadOnlyList<(ResolvedFact First, List<ResolvedFact>? Others)> ByKey => groups;

    public void Add(ResolvedFact fact)
    {
        if (places.TryAdd(fact.Key, groups.Count))
        {
            groups.Add((fact, null));
            return;
        }
        var place = places[fact.Key];
        if (groups[place].Others is { } others)
            others.Add(fact);
        else
            groups[place] = (groups[place].First, [fact]);
    }
}
