namespace Warehouse.Sql.Catalogue;

/// <summary>Words beside which a place's short name means the place (大美新平, 玉溪日报): a row of <c>place-cues.csv</c>.</summary>
/// <param name="Side"><c>before</c> or <c>after</c> the name; <c>never</c> for words that only look like one (光明日报 is no paper of 光明区).</param>
/// <param name="Weight">How far it is trusted, in the points of the region score.</param>
/// <param name="Example">Words that the cue is meant for.</param>
/// <param name="CounterExample">Words without a place.</param>
public sealed record PlaceCue(string Text, string Side, int Weight, string Example, string CounterExample);
