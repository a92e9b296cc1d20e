using System.Runtime.InteropServices;

namespace Warehouse.Etl.Extraction.Tables.Cells;

/// <summary>How often each of a few numbers was met.</summary>
internal sealed class Tally
{
    /// <summary>In the order in which they were met first.</summary>
    private readonly List<(int Value, int Times)> numbers = [];

    public int Count { get; private set; }

    /// <summary>The number met most often, of several the one met first, and its share of all.</summary>
    public (int Value, double Share) Commonest
    {
        get
        {
            var commonest = (Value: 0, Times: 0);
            foreach (var number in numbers)
            {
                if (number.Times > commonest.Times)
                    commonest = number;
            }

            return (commonest.Value, Count == 0 ? 0 : (double)commonest.Times / Count);
        }
    }

    public bool Has(int value) => numbers.Exists(number => number.Value == value);

    public void Add(int value)
    {
        Count++;
        foreach (ref var number in CollectionsMarshal.AsSpan(numbers))
        {
            if (number.Value != value)
                continue;
            number.Times++;
            return;
        }

        numbers.Add((value, 1));
    }
}
