using System.CommandLine;
using Clairevoie.Statistics.Density;

namespace Clairevoie.Commands.Stats;

/// <summary>The options by which a surface is written as a raster that every map program opens.</summary>
internal sealed class RasterFiles
{
    private readonly Option<FileInfo?> tiff = new("--tiff") { Description = "Writes the surface to this file as GeoTIFF (64-bit reals, nothing where there is no value)." };
    private readonly Option<FileInfo?> ascii = new("--ascii") { Description = "Writes the surface to this file as an ASCII grid (Esri)." };

    public void AddTo(Command command)
    {
        command.Options.Add(tiff);
        command.Options.Add(ascii);
    }

    public async Task Write(ParseResult given, RasterFrame frame, ReadOnlyMemory<double> values, Ground ground, CancellationToken stop)
    {
        if (given.GetValue(tiff) is { } picture) await File.WriteAllBytesAsync(picture.FullName, GeoTiff.Of(frame, values.Span, ground.Name), stop);
        if (given.GetValue(ascii) is { } grid) await File.WriteAllTextAsync(grid.FullName, AsciiGrid.Of(frame, values.Span), stop);
    }
}
