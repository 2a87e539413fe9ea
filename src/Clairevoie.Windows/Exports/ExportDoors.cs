using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Layers;
using Clairevoie.Store;
using Clairevoie.Windows.Map;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Clairevoie.Windows.Exports;

/// <summary>Every layer as a file, for the period of the map: what leaves is what the table shows on the screen, and its leaving is traced.</summary>
public static class ExportDoors
{
    private static readonly Dictionary<string, string> Types = new()
    {
        ["csv"] = "text/csv; charset=utf-8",
        ["xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ["geojson"] = "application/geo+json",
        ["gpkg"] = GeoPackage.Type,
    };

    /// <summary>The forms, as addresses name them.</summary>
    public static IReadOnlyCollection<string> Forms => Types.Keys;

    public static void MapExports(this IEndpointRouteBuilder house) =>
        house.MapGet("/carte/fichiers/{name}.{form}", Answer).WithMetadata(new OpenAttribute("Each layer asks the table itself; one that is not yours answers as one that is not there."));

    private static async Task<IResult> Answer(string name, string form, string? periode, HttpContext context, AskedLayer layers, Cellar cellar, TimeProvider clock)
    {
        var (viewer, stop) = (context.ViewerOrPublic(), context.RequestAborted);
        if (!Types.TryGetValue(form, out var type) || await layers.Of(context, name) is not { } layer) return Results.NotFound();
        var period = MapPeriod.Chosen(periode, MapModel.Today(clock), context.Viewer() is not null);
        var seen = layer.OnMap ? await SeenOnMap.In(layer, viewer, period, stop) : await LayerSeen.Of(layer, viewer, null, stop); // what is not on the map knows no period of it
        if (viewer.Role != Role.Public)
            await cellar.Of(layer.Subject.Room()).Do(Doing.Of(viewer, Act.Export, $"layer taken away as {form}", $"{layer.Subject} {layer.Name}"), _ => Task.CompletedTask, stop);
        return Results.File(form == "gpkg" ? await Package(cellar, seen, stop) : await Written(form, seen, stop), type, $"{layer.Name}.{form}");
    }

    private static async Task<Stream> Written(string form, LayerSeen seen, CancellationToken stop)
    {
        var stream = new MemoryStream();
        if (form == "csv") await LayerFiles.Csv(stream, seen, stop);
        else if (form == "xlsx") LayerFiles.Xlsx(stream, seen);
        else await LayerFiles.GeoJson(stream, seen, stop);
        stream.Position = 0;
        return stream;
    }

    // SQLite writes in a file: one that nobody else may open, and that is gone when it has been read.
    private static async Task<Stream> Package(Cellar cellar, LayerSeen seen, CancellationToken stop)
    {
        var folder = Path.Combine(cellar.Place.Var, "exports");
        Folders.MakeClosed(folder);
        var file = Path.Combine(folder, $"{Guid.NewGuid():N}.gpkg");
        Folders.MakeClosedFile(file);
        try
        {
            await GeoPackage.Write(file, seen, stop);
            return new FileStream(file, new FileStreamOptions { Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous });
        }
        catch
        {
            File.Delete(file);
            throw;
        }
    }
}
