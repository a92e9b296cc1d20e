namespace Warehouse.Etl.Generation.Randomness;

/// <summary>
/// Chance that can be repeated: the same seed gives the same throws on every machine and every runtime. Parts of the work
/// throw their own dice, forked by name, so that one more throw in one part changes nothing in another.
/// </summary>
/// <remarks>SplitMix64 (Steele, Lea, Flood 2014); <see cref="System.Random"/> promises no sequence across versions.</remarks>
public sealed class Dice
{
    private const ulong Increment = 0x9E3779B97F4A7C15;
    private const double CountsNearlyNormal = 60;

    private readonly ulong seed;
    private ulong state;

    public Dice(ulong seed) => this.seed = state = seed;

    /// <summary>Dice of their own for a named part; the throws made so far do not matter.</summary>
    public Dice Fork(string name)
    {
        var hash = 14695981039346656037UL ^ seed;
        foreach (var c in name)
            hash = (hash ^ c) * 1099511628211UL;
        return new Dice(Mix(hash));
    }

    public Dice Fork(int number) => new(Mix(seed + (ulong)(number + 1) * 0xD1B54A32D192ED03));

    /// <summary>From 0 to below <paramref name="below"/>.</summary>
    public int Below(int below) => (int)(Next() % (ulong)below);

    /// <summary>Both ends included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>From 0 to below 1.</summary>
    public double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    public bool Chance(double probability) => Share() < probability;

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    public T Pick<T>(IReadOnlyList<T> items, Func<T, double> weight)
    {
        var left = Share() * items.Sum(weight);
        foreach (var item in items)
        {
            left -= weight(item);
            if (left < 0)
                return item;
        }

        return items[^1];
    }

    public T[] Shuffled<T>(IEnumerable<T> items)
    {
        T[] shuffled = [.. items];
        for (var i = shuffled.Length - 1; i > 0; i--)
        {
            var other = Below(i + 1);
            (shuffled[i], shuffled[other]) = (shuffled[other], shuffled[i]);
        }

        return shuffled;
    }

    /// <summary>Mean 0, standard deviation 1.</summary>
    public double Normal() =>
        Math.Sqrt(-2 * Math.Log(1 - Share())) * Math.Cos(2 * Math.PI * Share());

    /// <summary>A count of events that happen <paramref name="mean"/> times on average.</summary>
    public int Count(double mean)
    {
        if (mean >= CountsNearlyNormal)
            return Math.Max(0, (int)Math.Round(mean + Normal() * Math.Sqrt(mean)));
        var limit = Math.Exp(-mean);
        var product = Share();
        var count = 0;
        for (; product > limit; count++)
            product *= Share();
        return count;
    }

    /// <summary>Distributes a count among parts; the parts add up to it.</summary>
    public int[] Split(int total, IReadOnlyList<double> weights)
    {
        const int countedOneByOne = 60;
        var parts = new int[weights.Count];
        var sum = weights.Sum();
        var left = total;
        if (total > countedOneByOne)
        {
            for (var i = 0; i < parts.Length; i++)
                left -= parts[i] = (int)(total * weights[i] / sum * (0.55 + 0.4 * Share()));
        }

        for (; left > countedOneByOne; left -= countedOneByOne)
            parts[Thrown(weights, sum)] += countedOneByOne;
        for (; left > 0; left--)
            parts[Thrown(weights, sum)]++;
        return parts;
    }

    private int Thrown(IReadOnlyList<double> weights, double sum)
    {
        var left = Share() * sum;
        for (var i = 0; i < weights.Count; i++)
        {
            left -= weights[i];
            if (left < 0)
                return i;
        }

        return weights.Count - 1;
    }

    private ulong Next() => Mix(state += Increment);

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
