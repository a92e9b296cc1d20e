using System.Collections;
using System.Reflection;
using Warehouse.Reports;
using Warehouse.Reports.Pages;

namespace Warehouse.Tests.Reports;

public sealed class PageDigestTests
{
    private static readonly Type[] simple = [typeof(string), typeof(decimal), typeof(DateOnly), typeof(DateTimeOffset)];

    /// <summary>A digest rests on members: what a model computes later, asks of somebody or shares with others has none.</summary>
    [TestCase(typeof(RegionPageModel))]
    [TestCase(typeof(OfficePageModel))]
    public void A_page_model_is_made_of_values_lists_and_records_alone(Type model)
    {
        var met = new HashSet<Type>();
        Look(model, model.Name);
        Assert.That(met, Has.Count.GreaterThan(10));

        void Look(Type type, string path)
        {
            type = Nullable.GetUnderlyingType(type) ?? type;
            if (!met.Add(type) || simple.Contains(type) || type.IsPrimitive || type.IsEnum)
                return;
            if (typeof(IEnumerable).IsAssignableFrom(type))
            {
                foreach (var part in type.IsArray ? [type.GetElementType()!] : type.GetGenericArguments())
                    Look(part, path + "[]");
                return;
            }
            Assert.That(type.Assembly, Is.EqualTo(typeof(PageDigest).Assembly).Or.EqualTo(typeof(Warehouse.Sql.WarehouseDatabase).Assembly), $"{path} is a {type}");
            Assert.That(typeof(Delegate).IsAssignableFrom(type), Is.False, $"{path} is a {type}");
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
                Look(field.FieldType, $"{path}.{field.Name}");
        }
    }
}
