using System.Runtime.CompilerServices;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Layers;
using Clairevoie.Store;
using Clairevoie.Windows.Exports.Forms;
using Clairevoie.Windows.Map;
using Clairevoie.Windows.Ogc;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Clairevoie.Windows.Exports;

/// <summary>Every layer as a file, for the period of the map: what leaves is what the table shows on the screen, and its leaving is traced.</summary>
public static class ExportDoors
{
    private const int AtOnce = 5000;

    /// <summary>The forms, as addresses name them.</summary>
    public static IEnumerable<string> Forms => LayerForms.Types.Keys;

    public static void MapExports(this IEndpointRouteBuilder house) =>
        house.MapGet("/carte/fichiers/{name}.{form}", Answer).WithMetadata(new OpenAttribute("Each layer asks the table itself; one that is not yours answers as one that is not there."));

    private static async Task<IResult> Answer(string name, string form, string? periode, HttpContext context, AskedLayer layers, FeaturePages pages, Cellar cellar, TimeProvider clock)
    {
        var (viewer, stop) = (context.ViewerOrPublic(), context.RequestAborted);
        if (!LayerForms.Types.TryGetValue(form, out var type) || await layers.Of(context, name) is not { } layer) return Results.NotFound();
        var period = MapPeriod.Chosen(periode, MapModel.Today(clock), context.Viewer() is not null);
        var features = layer.OnMap ? OnMap(layer, viewer, period, MapModel.Today(clock), stop) : pages.All(layer, viewer, new AskedItems(), stop); // what is not on the map knows no period of it
        if (viewer.Role != Role.Public)
            await cellar.Of(layer.Subject.Room()).Do(Doing.Of(viewer, Act.Export, $"layer taken away as {form}", $"{layer.Subject} {layer.Name}"), _ => Task.CompletedTask, stop);
        return Results.File(await Written(cellar, layer, form, features, stop), type, $"{layer.Name}.{form}");
    }

    // What counts most first, as the table of the map.
    private static async IAsyncEnumerable<LayerFeature> OnMap(Layer layer, Viewer viewer, MapPeriod period, DateOnly today, [EnumeratorCancellation] CancellationToken stop)
    {
        foreach (var (feature, _) in (await SeenOnMap.In(layer, viewer, period, today, stop)).Seen) yield return feature;
    }

    // Written beside, however long it is: in a file that nobody else may open, and that is gone when it has been read.
    private static async Task<Stream> Written(Cellar cellar, Layer layer, string form, IAsyncEnumerable<LayerFeature> features, CancellationToken stop)
    {
        var folder = Path.Combine(cellar.Place.Var, "exports");
        Folders.MakeClosed(folder);
        var file = Path.Combine(folder, $"{Guid.NewGuid():N}.{form}");
        Folders.MakeClosedFile(file);
        try
        {
            await using (var pen = LayerForms.Open(form, file, layer))
            {
                await pen.Begin(stop);
                await foreach (var handful in features.Chunk(AtOnce).WithCancellation(stop)) await pen.Put(handful, stop);
                await pen.End(stop);
            }

            return new FileStream(file, new FileStreamOptions { Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous });
        }
        catch
        {
            File.Delete(file);
            throw;
        }
    }
}
