using DocumentFormat.OpenXml.Spreadsheet;

namespace Clairevoie.Tests.Coordination.Adoption;

/// <summary>The dresses that the cells of a drawn file wear.</summary>
internal sealed class DrawnStyles
{
    private readonly List<(string Fill, uint Format, bool Struck)> dresses = [("", 0, false)];

    public uint Of(DrawnCell cell)
    {
        var dress = (cell.Fill, cell.IsDay ? 14u : cell.IsPercent ? 9u : 0u, cell.IsStruck);
        if (!dresses.Contains(dress)) dresses.Add(dress);
        return (uint)dresses.IndexOf(dress);
    }

    public Stylesheet Sheet()
    {
        var fills = dresses.Select(dress => dress.Fill).Where(fill => fill.Length > 0).Distinct().ToList();
        return new(
            new Fonts(new Font(), new Font(new Strike())),
            new Fills([new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                .. fills.Select(fill => new Fill(new PatternFill(new ForegroundColor { Rgb = "FF" + fill }) { PatternType = PatternValues.Solid }))]),
            new Borders(new Border()),
            new CellFormats(dresses.Select(dress => new CellFormat
            {
                NumberFormatId = dress.Format, FontId = dress.Struck ? 1u : 0u, FillId = dress.Fill.Length > 0 ? (uint)fills.IndexOf(dress.Fill) + 2 : 0u, BorderId = 0,
            })));
    }
}
