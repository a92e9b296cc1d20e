using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Figures;

/// <summary>
/// The life of one office: each year follows from the one before. Stocks move by what comes and goes, requests left
/// open are carried into the next year, counts grow or shrink along a trend of their own.
/// </summary>
public sealed class ActivityModel
{
    private const int Applicants = 6;
    private const int YearOfUsualLevel = 2016;

    /// <summary>Of the requests at hand, the share still open at the end of the year.</summary>
    private const double ShareLeftOpen = 0.07;

    private static readonly ILookup<string, Quantity> divisions =
        Quantity.All.Where(quantity => quantity.Kind == QuantityKind.Share).ToLookup(quantity => quantity.Of);

    private static readonly Dictionary<string, QuantityFormula> stockFormulas =
        Quantity.All.Where(quantity => quantity.Kind == QuantityKind.Stock).ToDictionary(quantity => quantity.Code, quantity => new QuantityFormula(quantity.Of));

    private readonly OfficeSize size;
    private readonly Dice dice;
    private readonly Dictionary<string, (double Level, double Growth)> trends;
    private readonly Dictionary<string, decimal> stocks = [];
    private int[] open = new int[Applicants];

    public ActivityModel(OfficeSize size, Dice dice)
    {
        this.size = size;
        this.dice = dice;
        var character = dice.Fork("character");
        var scale = Math.Exp(0.5 * character.Normal());
        trends = Quantity.All.Where(quantity => quantity.Kind != QuantityKind.Share)
            .ToDictionary(quantity => quantity.Code, quantity => TrendOf(quantity, scale, character));
    }

    /// <param name="leavesOpen">Whether requests may be left for the next year: a form without a row for them cannot take them over.</param>
    public Activity Next(int year, bool leavesOpen)
    {
        var throws = dice.Fork(year);
        var totals = new Dictionary<string, decimal>(StringComparer.Ordinal);
        var byApplicant = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var quantity in Quantity.All)
        {
            if (quantity.Kind != QuantityKind.Share)
                totals[quantity.Code] = Drawn(quantity, year, totals, throws);
        }

        foreach (var division in divisions.Where(division => WholeOf(division.Key) != "handled"))
            Divide((int)totals[WholeOf(division.Key)], [.. division], totals, throws);

        HandleRequests([.. divisions["requests#applicant"]], leavesOpen, totals, byApplicant, throws);
        return new Activity(year, totals, byApplicant);
    }

    private static (double Level, double Growth) TrendOf(Quantity quantity, double scale, Dice character)
    {
        var never = character.Chance(quantity.ZeroShare);
        var growth = Math.Exp(0.02 + 0.05 * character.Normal());
        return (never ? 0 : scale * Math.Exp(0.4 * character.Normal()), growth);
    }

    private double LevelOf(Quantity quantity, int year, Dice throws)
    {
        var (level, growth) = trends[quantity.Code];
        return quantity.Levels[(int)size] * level * Math.Pow(growth, year - YearOfUsualLevel) * Math.Exp(0.15 * throws.Normal());
    }

    private decimal Drawn(Quantity quantity, int year, Dictionary<string, decimal> totals, Dice throws)
    {
        switch (quantity.Kind)
        {
            case QuantityKind.Count:
                return throws.Count(LevelOf(quantity, year, throws) * Each(quantity, totals));
            case QuantityKind.Amount0:
                return Math.Round((decimal)(LevelOf(quantity, year, throws) * Each(quantity, totals)));
            case QuantityKind.Amount2:
                return Math.Round((decimal)LevelOf(quantity, year, throws), 2);
            case QuantityKind.Retired:
                return Math.Min(StockBefore(quantity.Of, year, throws), throws.Count(LevelOf(quantity, year, throws)));
            case QuantityKind.Change:
                return Math.Max(-StockBefore(quantity.Of, year, throws), Signed(throws.Count(LevelOf(quantity, year, throws)), throws));
            case QuantityKind.Stock:
                return stocks[quantity.Code] = StockBefore(quantity.Code, year, throws) + stockFormulas[quantity.Code].Of(code => totals[code]);
            default:
                return totals[quantity.Of] > 0 ? 100 : 0;
        }
    }

    private static double Each(Quantity quantity, Dictionary<string, decimal> totals) =>
        quantity.Of.Length == 0 ? 1 : (double)totals[quantity.Of];

    private static int Signed(int change, Dice throws) => throws.Chance(0.35) ? -change : change;

    private decimal StockBefore(string code, int year, Dice throws)
    {
        if (stocks.TryGetValue(code, out var stock))
            return stock;
        var quantity = Quantity.All.First(quantity => quantity.Code == code);
        var usual = throws.Count(LevelOf(quantity, year, throws));
        return stocks[code] = year <= quantity.Since ? 0 : usual;
    }

    private static string WholeOf(string division) => division.Split('#')[0];

    private static void Divide(int whole, IReadOnlyList<Quantity> parts, Dictionary<string, decimal> totals, Dice throws)
    {
        var counts = throws.Split(whole, [.. parts.Select(part => part.Weight)]);
        for (var i = 0; i < parts.Count; i++)
            totals[parts[i].Code] = counts[i];
    }

    /// <summary>What came in and what was open is handled or left open, for each kind of applicant by itself.</summary>
    private void HandleRequests(IReadOnlyList<Quantity> applicants, bool leavesOpen, Dictionary<string, decimal> totals, Dictionary<string, int[]> byApplicant, Dice throws)
    {
        var received = applicants.Select(applicant => (int)totals[applicant.Code]).ToArray();
        var leftOpen = new int[Applicants];
        var handled = new int[Applicants];
        for (var a = 0; a < Applicants; a++)
        {
            var atHand = received[a] + open[a];
            leftOpen[a] = leavesOpen ? Math.Min(atHand, throws.Count(atHand * ShareLeftOpen)) : 0;
            handled[a] = atHand - leftOpen[a];
        }

        Put("requests", received);
        Put("carried_in", open);
        Put("carried_out", leftOpen);
        Put("handled", handled);
        var outcomes = divisions["handled#outcome"].ToList();
        var weights = outcomes.Select(outcome => outcome.Weight).ToArray();
        var split = handled.Select(count => throws.Split(count, weights)).ToArray();
        for (var i = 0; i < outcomes.Count; i++)
            Put(outcomes[i].Code, [.. split.Select(counts => counts[i])]);
        Divide(handled.Sum(), [.. divisions["handled#time"]], totals, throws);
        open = leftOpen;

        void Put(string code, int[] counts)
        {
            byApplicant[code] = counts;
            totals[code] = counts.Sum();
        }
    }
}
