namespace Warehouse.Etl.Extraction.Prose;

/// <summary>工作信息30条、文件通知3条、公告2条: under a heading on what was published a sentence may be nothing but a list of categories.</summary>
internal static class BareList
{
    private const int FewestItems = 3;

    /// <summary>More words before the first name say something of their own.</summary>
    private const int LongestLead = 8;

    private static readonly Words following = new("^[、,;][^,;:]+$");

    /// <param name="mentions">All numbers of the sentence.</param>
    public static bool Begins(IReadOnlyList<Mention> mentions, ProseSection section)
    {
        if (mentions.Count < FewestItems || (Topics.LastIn(section.Heading) ?? Topics.LastIn(section.Outer)) != "proactive")
            return false;
        for (var i = 0; i < FewestItems; i++)
        {
            var mention = mentions[i];
            if (!ItemReader.CountsItems(mention) || mention.Token.Unit != mentions[0].Token.Unit || CategoryLabel.Of(mention) is not { } label || Channels.MeasureNamedBy(mention.Clause) is not null)
                return false;
            if (i == 0 ? label.Start > LongestLead : !(following.IsMatch(mention.Before) || mention.FollowsSemicolon))
                return false;
        }

        return true;
    }
}
