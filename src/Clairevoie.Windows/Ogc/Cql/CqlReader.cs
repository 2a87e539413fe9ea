using Clairevoie.Hall.Layers;

namespace Clairevoie.Windows.Ogc.Cql;

/// <summary>A condition on features; nothing when a value that it needs is absent, as in SQL.</summary>
public delegate bool? Condition(LayerFeature feature);

/// <summary>Reads a condition written in CQL2 text (OGC 21-065): « or » over « and » over « not » over one comparison.</summary>
public sealed class CqlReader
{
    private const int Deepest = 40;

    private readonly CqlPieces pieces;
    private readonly CqlPredicates predicates;
    private int depth;

    private CqlReader(CqlPieces pieces, Layer layer, CoordinateSystem crs)
    {
        this.pieces = pieces;
        predicates = new(pieces, new CqlScalars(pieces, layer), crs);
    }

    /// <summary>Reads a condition about this layer, its shapes written in this system.</summary>
    /// <exception cref="CqlFaultException">It cannot be read, or names what the layer has not.</exception>
    public static Condition Read(string text, Layer layer, CoordinateSystem crs)
    {
        var pieces = new CqlPieces(text);
        var condition = new CqlReader(pieces, layer, crs).Either();
        pieces.MustEnd();
        return condition;
    }

    private Condition Either()
    {
        var first = Both();
        while (pieces.Take("OR"))
        {
            var (one, other) = (first, Both());
            first = feature => (one(feature), other(feature)) switch { (true, _) or (_, true) => true, (false, false) => false, _ => null };
        }

        return first;
    }

    private Condition Both()
    {
        var first = Not();
        while (pieces.Take("AND"))
        {
            var (one, other) = (first, Not());
            first = feature => (one(feature), other(feature)) switch { (false, _) or (_, false) => false, (true, true) => true, _ => null };
        }

        return first;
    }

    private Condition Not()
    {
        if (!pieces.Take("NOT")) return One();
        var one = Deeper(Not);
        return feature => !one(feature);
    }

    private Condition One()
    {
        if (!pieces.IsGroup()) return predicates.Read();
        pieces.Must("(");
        var inside = Deeper(Either);
        pieces.Must(")");
        return inside;
    }

    private Condition Deeper(Func<Condition> read)
    {
        if (++depth > Deepest) throw new CqlFaultException($"The filter is nested deeper than {Deepest}.");
        var condition = read();
        depth--;
        return condition;
    }
}
