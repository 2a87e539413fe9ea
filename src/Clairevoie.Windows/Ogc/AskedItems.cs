using System.Globalization;
using Clairevoie.Hall.Layers;
using Clairevoie.Windows.Ogc.Cql;
using Microsoft.AspNetCore.Http;
using NetTopologySuite.Geometries;

namespace Clairevoie.Windows.Ogc;

/// <summary>Which features of a collection a program asks for, read once from the address.</summary>
public sealed record AskedItems
{
    public const int UsualLimit = 100, LargestLimit = 10_000;

    private static readonly string[] Known = ["f", "limit", "after", "bbox", "bbox-crs", "datetime", "crs", "filter", "filter-lang", "filter-crs"];

    public int Limit { get; init; } = UsualLimit;

    /// <summary>The identifier after which to go on.</summary>
    public string? After { get; init; }

    /// <summary>The box, in degrees.</summary>
    public Geometry? Box { get; init; }

    public AskedDays Days { get; init; }

    /// <summary>In which numbers places are answered.</summary>
    public CoordinateSystem Crs { get; init; } = CoordinateSystem.Crs84;

    /// <summary>Every one must hold.</summary>
    public IReadOnlyList<Condition> Conditions { get; init; } = [];

    /// <summary>Whether days alone are asked for: what a layer gives is then all that is wanted.</summary>
    public bool IsPlain => Box is null && Conditions.Count == 0;

    /// <summary>Reads what is asked; otherwise the words that say what is wrong with it.</summary>
    public static (AskedItems? Asked, string? Wrong) Read(IQueryCollection query, Layer layer)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(layer);
        try
        {
            return (new()
            {
                Limit = LimitOf(query["limit"]),
                After = query["after"] is [{ Length: > 0 } after] ? after : null,
                Crs = CrsOf(query, "crs"),
                Box = query["bbox"] is [{ } box] ? AskedBox.Read(box, CrsOf(query, "bbox-crs")) ?? throw new CqlFaultException("bbox is four numbers, or six with heights: west, south, east, north, in the axes of bbox-crs.") : null,
                Days = query["datetime"] is not [{ } days] ? default : AskedDays.TryRead(days, out var read) ? read : throw new CqlFaultException("datetime is a day, an instant with its zone, or two of them with a slash between; .. leaves an end open."),
                Conditions = [.. ConditionsOf(query, layer)],
            }, null);
        }
        catch (CqlFaultException fault)
        {
            return (null, fault.Message);
        }
    }

    /// <summary>Whether a feature comes after the one where the page before ended.</summary>
    public bool Follows(LayerFeature feature) => After is null || string.CompareOrdinal(feature.Id, After) > 0;

    /// <summary>Whether a feature is asked for.</summary>
    public bool Holds(LayerFeature feature) =>
        (Box is null || (!feature.Geometry.IsEmpty && Box.Intersects(feature.Geometry))) && Conditions.All(condition => condition(feature) == true);

    private static int LimitOf(string? written) =>
        written is null ? UsualLimit
        : int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit > 0 ? Math.Min(limit, LargestLimit)
        : throw new CqlFaultException($"limit is a whole number from 1; more than {LargestLimit} gives {LargestLimit}.");

    internal static CoordinateSystem CrsOf(IQueryCollection query, string name) =>
        query[name] is not [{ } uri] ? CoordinateSystem.Crs84 : CoordinateSystem.Find(uri) ?? throw new CqlFaultException($"{name} is one of the addresses that the collection lists under crs.");

    private static IEnumerable<Condition> ConditionsOf(IQueryCollection query, Layer layer)
    {
        if (query["filter-lang"] is [{ } language] && language != "cql2-text") throw new CqlFaultException("filter-lang is cql2-text.");
        if (query["filter"] is [{ Length: > 0 } filter]) yield return CqlReader.Read(filter, layer, CrsOf(query, "filter-crs"));
        foreach (var (key, values) in query.Where(one => !Known.Contains(one.Key)))
        {
            if (layer.Fields.All(field => field.Key != key)) throw new CqlFaultException("A parameter of the address is not known here; /ogc/api lists them.");
            if (values is [{ } value]) yield return Equal(layer.Fields.First(field => field.Key == key), value);
        }
    }

    // The words are those of the address: a number is read as one where the field holds numbers.
    private static Condition Equal(LayerField field, string value)
    {
        var (read, asked) = (CqlValue.Field(field.Key), Typed(field, value));
        return feature => CqlValue.Compare(read(feature), asked) is { } order ? order == 0 : null;
    }

    private static object Typed(LayerField field, string value) => field.Kind switch
    {
        FieldKind.Whole or FieldKind.Number => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : throw new CqlFaultException("A property that holds numbers is asked for with a number."),
        FieldKind.Day => Moment.Read(value) ?? throw new CqlFaultException("A property that holds days is asked for with a day, such as 2026-11-22."),
        _ => value,
    };
}
