using System.Globalization;
using Clairevoie.Hall.Layers;

namespace Clairevoie.Windows.Ogc.Cql;

/// <summary>Reads what is compared in a condition: fields of the layer, words, numbers, truths, days and instants.</summary>
internal sealed class CqlScalars(CqlPieces pieces, Layer layer)
{
    /// <summary>The name by which a condition speaks of the shape, and of the identifier.</summary>
    public const string Shape = "geometry", Id = "id";

    public Func<LayerFeature, object?> Read()
    {
        var now = pieces.Step();
        return now.Kind switch
        {
            CqlKind.Text => _ => now.Value,
            CqlKind.Number when double.TryParse(now.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => _ => number,
            CqlKind.QuotedName => Field(now.Value),
            CqlKind.Name => Named(now.Value),
            _ => throw pieces.Fault("a field or a value"),
        };
    }

    private Func<LayerFeature, object?> Named(string name)
    {
        if (name.Equals("TRUE", StringComparison.OrdinalIgnoreCase)) return _ => true;
        if (name.Equals("FALSE", StringComparison.OrdinalIgnoreCase)) return _ => false;
        if (!pieces.Take("(")) return Field(name);
        var read = Called(name.ToUpperInvariant());
        pieces.Must(")");
        return read;
    }

    private Func<LayerFeature, object?> Called(string name)
    {
        if (name == "CASEI")
        {
            var inside = Read();
            return feature => inside(feature) is string words ? words.ToUpperInvariant() : null;
        }

        var moment = name switch
        {
            "DATE" or "TIMESTAMP" => End(DateTime.MinValue, DateTime.MaxValue),
            "INTERVAL" => Interval(),
            _ => throw new CqlFaultException($"The filter calls a function that is not known here: {(name.Length > 20 ? name[..20] : name)}."),
        };
        return _ => moment;
    }

    private Moment Interval()
    {
        var from = End(DateTime.MinValue, DateTime.MinValue);
        pieces.Must(",");
        var until = End(DateTime.MaxValue, DateTime.MaxValue);
        return from.From <= until.Until ? new(from.From, until.Until) : throw new CqlFaultException("An interval of the filter ends before it begins.");
    }

    private Moment End(DateTime openFrom, DateTime openUntil)
    {
        var written = pieces.Step();
        if (written is { Kind: CqlKind.Text, Value: ".." }) return new(openFrom, openUntil);
        return written.Kind == CqlKind.Text && Moment.Read(written.Value) is { } read ? read : throw new CqlFaultException("A day is written '2026-11-22', an instant '2026-11-22T08:00:00Z'.");
    }

    /// <summary>Only what the layer says that it may be asked for.</summary>
    private Func<LayerFeature, object?> Field(string key)
    {
        if (key == Id) return feature => feature.Id;
        return layer.Fields.Any(field => field.Key == key) ? CqlValue.Field(key) : throw new CqlFaultException("The filter names a property that this collection has not; /queryables lists them.");
    }
}
