using Warehouse.Etl.Extraction.Identity.Places;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Tests.Extraction.Identity.Places;

public sealed class GazetteerTests
{
    [TestCase("湖南省长沙市望城区金山桥街道党政办", "湖南省长沙市望城区金山桥街道")]
    [TestCase("重庆市九龙坡区人民政府", "重庆市九龙坡区")]
    [TestCase("新平县古城街道", "云南省玉溪市新平彝族傣族自治县古城街道")]
    [TestCase("恩施州民政局", "湖北省恩施土家族苗族自治州")]
    [TestCase("陵水县教育局", "海南省陵水黎族自治县")]
    [TestCase("长白县水利局", "吉林省白山市长白朝鲜族自治县")]
    [TestCase("望城县人民政府", "湖南省长沙市望城区")]
    [TestCase("巢湖市居巢区", "安徽省合肥市巢湖市")]
    [TestCase("东莞市长安镇", "广东省东莞市长安镇")]
    [TestCase("神农架林区木鱼镇", "湖北省神农架林区木鱼镇")]
    [TestCase("达茂旗教育局", "内蒙古自治区包头市达尔罕茂明安联合旗")]
    public void A_path_of_names_leads_to_one_place(string text, string path) =>
        Assert.That(PlaceScanner.PathAt(text, 0, townships: true)!.Places.Select(place => place.Path), Is.EqualTo(new[] { path }));

    [TestCase("振兴县域经济")]
    [TestCase("古老的城区改造")]
    [TestCase("《办法》和县政府文件")]
    [TestCase("完成县级任务")]
    [TestCase("市辖区划调整")]
    [TestCase("中华人民共和国政府")]
    public void Words_that_only_look_like_places_are_none(string text) =>
        Assert.That(PlaceScanner.Scan(text), Is.Empty);

    [Test]
    public void A_name_that_several_places_bear_means_each_of_them() =>
        Assert.That(PlaceScanner.PathAt("鼓楼区", 0)!.Places, Has.Count.EqualTo(4));

    [Test]
    public void A_level_that_is_no_place_is_skipped() =>
        Assert.That(Gazetteer.Current["110115"].Path, Is.EqualTo("北京市大兴区"));

    [Test]
    public void Every_former_name_leads_to_a_place_of_today() =>
        Assert.That(PlaceReference.Changes, Has.All.Matches<RegionChange>(change =>
            Gazetteer.Current.Divisions[change.Name].Any(name => name.Change == change && name.Place.Code == change.SuccessorCode)));

    [Test]
    public void Every_prefix_of_a_number_leads_to_places() =>
        Assert.That(
            PlaceReference.AreaCodes.Concat(PlaceReference.PostalCodes).Concat(PlaceReference.DocumentPrefixes),
            Has.All.Matches<RegionPrefix>(prefix => prefix.RegionCodes.Count > 0 && prefix.RegionCodes.All(code => Gazetteer.Current.Find(code) is not null)));

    [Test]
    public void Every_prefecture_has_an_area_code()
    {
        var covered = PlaceReference.AreaCodes.SelectMany(prefix => prefix.RegionCodes).Select(code => Gazetteer.Current[code]).ToList();
        var prefectures = ReferenceData.Regions.Where(region => region.Level == "prefecture" && !Region.IsExample(region.Code)).Select(region => Gazetteer.Current.Find(region.Code)).OfType<Place>();

        Assert.That(prefectures.Where(prefecture => !covered.Any(place => place.IsInLineWith(prefecture))), Is.Empty);
    }

    [Test]
    public void Every_alias_leads_to_its_place() =>
        Assert.That(PlaceReference.Aliases, Has.All.Matches<RegionAlias>(alias =>
            Gazetteer.Current.Divisions[alias.Alias].Any(name => name.Place.Code == alias.RegionCode)));
}
