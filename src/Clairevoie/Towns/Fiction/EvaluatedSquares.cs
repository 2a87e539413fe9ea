using Clairevoie.Coordination.Moves.Measure;
using Clairevoie.Hall.Where;
using NetTopologySuite.Geometries;

namespace Clairevoie.Towns.Fiction;

/// <summary>Areas to evaluate in the fictional town: a square of cells where something is done, a ring around it, a square of control.</summary>
internal static class EvaluatedSquares
{
    public static ChosenAreas Of(Coordinate target, Coordinate control) => Square(Square(ChosenAreas.None, target, Area.Target).Ringed(), control, Area.Control);

    private static ChosenAreas Square(ChosenAreas areas, Coordinate at, Area area)
    {
        const int Step = GridCell.Width;
        for (var up = -1; up <= 1; up++)
            for (var right = -1; right <= 1; right++)
                if (GridCell.Of(FictionalTown.Degrees(new(at.X + (right * Step), at.Y + (up * Step)))) is var cell && areas.At(cell) == Area.None)
                    areas = areas.With(cell, area);
        return areas;
    }
}
