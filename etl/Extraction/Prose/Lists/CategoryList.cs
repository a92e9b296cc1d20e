using Warehouse.Etl.Extraction.Prose.Statements;

namespace Warehouse.Etl.Extraction.Prose.Lists;

/// <summary>The list of categories that a sentence is in the middle of: 主动公开信息59条,其中政务信息12条、工作动态29条….</summary>
internal sealed class CategoryList
{
    private readonly Dictionary<string, int> mentions = [];
    private string? parent;
    private decimal parentRest;
    private string? last;
    private string? lastUnit;
    private decimal lastValue;
    private int count;
    private bool isBegun;
    private bool isLastDeclined;

    public bool IsOpen { get; private set; }

    public bool HasItems => last is not null;

    /// <summary>Whether items are parts of the category before.</summary>
    public bool IsBelowItem => parent is not null;

    /// <summary>What the total, or else the last item, is counted in; null before either.</summary>
    public string? Unit => Total?.Unit ?? lastUnit;

    /// <summary>
    /// Whether the sentence has said that a list follows, or the list has begun: what comes next needs no 其中. A category of
    /// which there is nothing may follow a list that is complete: it leaves the total as it is.
    /// </summary>
    public bool GoesOnWith(decimal value) => (!IsComplete || value == 0) && (HasItems || isBegun || (IsOpen && Total is null));

    /// <summary>Whether the items make up the total, so that what comes next is something else, unless it is the last item broken down.</summary>
    private bool IsComplete => parent is null && count > 1 && Sum == Total?.Value;

    /// <summary>公开A类135条,B类86条,合计221条: whether a value is what the items of a list without a total add up to.</summary>
    public bool AddsUpTo(decimal value) => Total is null && parent is null && count > 1 && Sum == value;

    /// <summary>What the items add up to so far, the parts of items not counted again.</summary>
    public decimal Sum { get; private set; }

    /// <summary>The total that the list breaks down, where the document states it.</summary>
    public Statement? Total { get; private set; }

    public void Open(Statement? total)
    {
        Close();
        IsOpen = true;
        Total = total;
    }

    public void Close()
    {
        mentions.Clear();
        (parent, last, lastUnit, Total, IsOpen) = (null, null, null, null, false);
        (Sum, count, isBegun, isLastDeclined) = (0, 0, false, false);
    }

    /// <summary>Takes note that the first of what is listed is a measure of its own: 其中规范性文件5件、其他文件35件.</summary>
    public void Begin() => isBegun = true;

    /// <summary>乡镇354条。其中规范性文件21条: what was held back as no category has no parts either.</summary>
    public void DeclineLast() => isLastDeclined = true;

    /// <summary>From here on items are parts of the category before.</summary>
    public void Descend()
    {
        if (last is not null && parent is null && !isLastDeclined)
            (parent, parentRest) = (last, lastValue);
    }

    public void Ascend() => parent = null;

    /// <summary>Takes an item in and gives its label: <c>a/b</c> for a part of a category, <c>a#2</c> for a second mention.</summary>
    public string Add(string label, decimal value, string unit)
    {
        lastUnit = unit;
        // 其中动态类41条,其中文件2份,部门信息55条: more than is left of a category is no part of it.
        if (parent is not null && value > parentRest)
            Ascend();
        if (parent is not null)
        {
            var part = parent + "/" + label;
            parentRest -= value;
            if (parentRest <= 0)
                Ascend();
            return Numbered(part);
        }

        (Sum, count) = IsComplete && value != 0 ? (value, 1) : (Sum + value, count + 1);
        (last, lastValue, isLastDeclined) = (label, value, false);
        return Numbered(label);
    }

    private string Numbered(string label)
    {
        var count = mentions.GetValueOrDefault(label) + 1;
        mentions[label] = count;
        return count == 1 ? label : $"{label}#{count}";
    }
}
