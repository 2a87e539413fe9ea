using Clairevoie.Hall.Layers;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;

namespace Clairevoie.Windows.Ogc.Cql;

/// <summary>Reads one comparison of a condition.</summary>
internal sealed class CqlPredicates(CqlPieces pieces, CqlScalars scalars, CoordinateSystem crs)
{
    public Condition Read()
    {
        if (pieces.Next is { Kind: CqlKind.Mark, Value: "(" } && pieces.Now.Kind == CqlKind.Name)
        {
            if (CqlShapes.Relations.TryGetValue(pieces.Now.Value, out var stands)) return Spatial(stands);
            if (CqlTimes.Relations.TryGetValue(pieces.Now.Value, out var falls)) return Temporal(falls);
        }

        return Comparison(scalars.Read());
    }

    private Condition Comparison(Func<LayerFeature, object?> left)
    {
        if (pieces.Take("IS"))
        {
            var present = pieces.Take("NOT");
            pieces.Must("NULL");
            return feature => left(feature) is null != present;
        }

        var denied = pieces.Take("NOT");
        var condition = pieces.Take("LIKE") ? Like(left) : pieces.Take("BETWEEN") ? Between(left) : pieces.Take("IN") ? In(left) : denied ? throw pieces.Fault("« LIKE », « BETWEEN » or « IN »") : Ordered(left);
        return denied ? feature => !condition(feature) : condition;
    }

    private Condition Ordered(Func<LayerFeature, object?> left)
    {
        Func<int, bool>? holds = pieces.Now is not { Kind: CqlKind.Mark } ? null : pieces.Now.Value switch
        {
            "=" => order => order == 0,
            "<>" => order => order != 0,
            "<" => order => order < 0,
            ">" => order => order > 0,
            "<=" => order => order <= 0,
            ">=" => order => order >= 0,
            _ => null,
        };
        if (holds is null) return feature => left(feature) as bool?; // a truth alone is a condition
        pieces.Step();
        var right = scalars.Read();
        return feature => CqlValue.Compare(left(feature), right(feature)) is { } order ? holds(order) : null;
    }

    private Condition Like(Func<LayerFeature, object?> left)
    {
        var pattern = scalars.Read();
        return feature => (left(feature), pattern(feature)) is (string words, string asked) ? CqlValue.IsLike(words, asked) : null;
    }

    private Condition Between(Func<LayerFeature, object?> left)
    {
        var low = scalars.Read();
        pieces.Must("AND");
        var high = scalars.Read();
        return feature => left(feature) is { } value && CqlValue.Compare(value, low(feature)) is { } above && CqlValue.Compare(value, high(feature)) is { } below ? above >= 0 && below <= 0 : null;
    }

    private Condition In(Func<LayerFeature, object?> left)
    {
        pieces.Must("(");
        List<Func<LayerFeature, object?>> among = [scalars.Read()];
        while (pieces.Take(",")) among.Add(scalars.Read());
        pieces.Must(")");
        return feature => left(feature) is { } value ? among.Exists(one => CqlValue.Compare(value, one(feature)) == 0) : null;
    }

    private Condition Temporal(Func<Moment, Moment, bool> falls)
    {
        pieces.Step();
        pieces.Must("(");
        var one = scalars.Read();
        pieces.Must(",");
        var other = scalars.Read();
        pieces.Must(")");
        return feature => (one(feature), other(feature)) is (Moment a, Moment b) ? falls(a, b) : null;
    }

    private Condition Spatial(Func<IPreparedGeometry, Geometry, bool> stands)
    {
        pieces.Step();
        pieces.Must("(");
        if (pieces.Step() is not { Kind: CqlKind.Name or CqlKind.QuotedName, Value: CqlScalars.Shape }) throw pieces.Fault($"« {CqlScalars.Shape} » first");
        pieces.Must(",");
        if (!CqlShapes.Names.Contains(pieces.Now.Value)) throw pieces.Fault("a shape in WKT, or BBOX(…)");
        var asked = PreparedGeometryFactory.Prepare(CqlShapes.Read(pieces.Whole(), crs));
        pieces.Must(")");
        return feature => feature.Geometry.IsEmpty ? null : stands(asked, feature.Geometry);
    }
}
