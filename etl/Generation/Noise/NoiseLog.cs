namespace Warehouse.Etl.Generation.Noise;

/// <summary>Takes down what was done to a document.</summary>
public sealed class NoiseLog(string file)
{
    private readonly List<NoiseEntry> entries = [];

    public IReadOnlyList<NoiseEntry> Entries => entries;

    public void Add(INoise noise, string where, string what) => entries.Add(new NoiseEntry(file, noise.Code, where, what));

    public void Add(string kind, string where, string what) => entries.Add(new NoiseEntry(file, kind, where, what));
}
