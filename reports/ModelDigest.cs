using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using System.Security.Cryptography;

namespace Warehouse.Reports;

/// <summary>
/// A word for all that a model keeps: its fields and those of its parts. Fields rather than properties: what a property computes
/// comes from them, and nothing that is kept is missed. A report has millions of them, so each type's are read by code that is
/// made once for it.
/// </summary>
internal sealed class ModelDigest : IDisposable
{
    private const int BufferBytes = 64 * 1024;

    private static readonly ConcurrentDictionary<Type, Action<ModelDigest, object>> members = new();

    private static readonly Dictionary<Type, MethodInfo> typed = typeof(ModelDigest)
        .GetMethods(BindingFlags.Instance | BindingFlags.NonPublic).Where(method => method.Name == nameof(Add)).ToDictionary(method => method.GetParameters()[0].ParameterType);

    private readonly SHA256 sha = SHA256.Create();
    private readonly CryptoStream digesting;
    private readonly BufferedStream buffer;
    private readonly BinaryWriter word;

    private ModelDigest()
    {
        digesting = new CryptoStream(Stream.Null, sha, CryptoStreamMode.Write);
        buffer = new BufferedStream(digesting, BufferBytes);
        word = new BinaryWriter(buffer);
    }

    /// <param name="before">Said before the model.</param>
    public static string Of(string before, object model)
    {
        using var digest = new ModelDigest();
        digest.Add(before);
        digest.Add(model);
        digest.word.Flush();
        digest.digesting.FlushFinalBlock();
        return Convert.ToHexStringLower(digest.sha.Hash!);
    }

    public void Dispose()
    {
        word.Dispose();
        sha.Dispose();
    }

    private void Add(object? value)
    {
        switch (value)
        {
            case null:
                word.Write((byte)0);
                break;
            case string text:
                Add(text);
                break;
            case decimal number:
                Add(number);
                break;
            case double number:
                word.Write((byte)9);
                word.Write(number);
                break;
            case DateOnly day:
                word.Write((byte)3);
                word.Write(day.DayNumber);
                break;
            case DateTimeOffset moment:
                word.Write((byte)4);
                word.Write(moment.Ticks);
                word.Write(moment.Offset.Ticks);
                break;
            case IConvertible simple:
                word.Write((byte)5);
                word.Write(simple.ToInt64(CultureInfo.InvariantCulture));
                break;
            case IEnumerable items:
                foreach (var item in items)
                {
                    word.Write((byte)6);
                    Add(item);
                }

                word.Write((byte)7);
                break;
            default:
                word.Write((byte)8);
                members.GetOrAdd(value.GetType(), MembersOf)(this, value);
                break;
        }
    }

    private void Add(string? text)
    {
        if (text is null)
        {
            word.Write((byte)0);
            return;
        }

        word.Write((byte)1);
        word.Write(text);
    }

    private void Add(decimal number)
    {
        word.Write((byte)2);
        word.Write(number);
    }

    private void Add(decimal? number)
    {
        if (number is { } known)
            Add(known);
        else
            word.Write((byte)0);
    }

    private void Add(int number)
    {
        word.Write((byte)5);
        word.Write((long)number);
    }

    private void Add(bool flag) => Add(flag ? 1 : 0);

    private static Action<ModelDigest, object> MembersOf(Type type)
    {
        var (digest, model) = (Expression.Parameter(typeof(ModelDigest)), Expression.Parameter(typeof(object)));
        var adding = FieldsOf(type).Select(field =>
        {
            Expression value = Expression.Field(Expression.Convert(model, type), field);
            return typed.TryGetValue(field.FieldType, out var own)
                ? Expression.Call(digest, own, value)
                : Expression.Call(digest, typed[typeof(object)], Expression.Convert(value, typeof(object)));
        });
        return Expression.Lambda<Action<ModelDigest, object>>(Expression.Block([.. adding, Expression.Empty()]), digest, model).Compile();
    }

    private static FieldInfo[] FieldsOf(Type type)
    {
        const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        return type.BaseType is { } above && above != typeof(object) && above != typeof(ValueType) ? [.. FieldsOf(above), .. type.GetFields(Own)] : type.GetFields(Own);
    }
}
