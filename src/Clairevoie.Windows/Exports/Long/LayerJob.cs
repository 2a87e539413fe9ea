using Clairevoie.Domain;
using Clairevoie.Hall.Jobs;
using Clairevoie.Hall.Layers;
using Clairevoie.Hall.Parts;
using Clairevoie.Store;
using Clairevoie.Windows.Map;
using Clairevoie.Windows.Ogc;

namespace Clairevoie.Windows.Exports.Long;

/// <summary>
/// A whole layer as a file, however long: written as it is read, a handful at a time. Of a layer in order the work goes on after the last
/// feature that was reached; of another it begins anew.
/// </summary>
public sealed class LayerJob(GrantedLayers layers, FeaturePages pages, Cellar cellar)
{
    private static readonly Dictionary<string, string> Types = new() { ["csv"] = "text/csv; charset=utf-8", ["geojson"] = FeatureJson.Type };

    /// <summary>How many are written between two looks at whether the work was cancelled.</summary>
    public int AtOnce { get; init; } = 5000;

    /// <summary>The kind of work, ready to be registered.</summary>
    public JobKind Kind => new("layer", Offers, Work) { File = asked => (asked, Types[Split(asked).Form]) };

    private IReadOnlyList<Choice> Offers(Viewer viewer) =>
        [.. layers.For(viewer).SelectMany(layer => Types.Keys.Select(form => new Choice($"{layer.Name}.{form}", $"{layer.Title()} ({form.ToUpperInvariant()})")))];

    private async Task<bool> Work(JobRun run, CancellationToken stop)
    {
        var (name, form) = Split(run.Job.Asked);
        var layer = layers.Find(run.Viewer, name) ?? throw new InvalidOperationException("The mission does not see this layer any more.");
        await cellar.Of(layer.Subject.Room()).Do(Doing.Of(run.Viewer, Act.Export, $"layer taken away as {form}", $"{layer.Subject} {layer.Name}"), _ => Task.CompletedTask, stop);
        var goesOn = layer.InOrder && run.Job.Mark.Length > 0;
        await using var file = new FileStream(run.File, FileMode.OpenOrCreate, FileAccess.Write);
        file.SetLength(goesOn ? run.Job.Bytes : 0);
        file.Position = file.Length;
        var pen = new LayerPen(file, layer, form);
        if (!goesOn) await pen.Begin(stop);
        return await Write(run, pen, pages.All(layer, run.Viewer, new AskedItems { After = goesOn ? run.Job.Mark : null }, stop), goesOn ? run.Job.Done : 0, stop);
    }

    private async Task<bool> Write(JobRun run, LayerPen pen, IAsyncEnumerable<LayerFeature> features, long done, CancellationToken stop)
    {
        await foreach (var handful in features.Chunk(AtOnce).WithCancellation(stop))
        {
            await pen.Put(handful, isFirst: done == 0, stop);
            done += handful.Length;
            if (!await run.Reach(done, handful[^1].Id, pen.Length)) return false;
        }

        await pen.End(stop);
        return await run.Reach(done, "", pen.Length);
    }

    private static (string Name, string Form) Split(string asked) => (Path.GetFileNameWithoutExtension(asked), Path.GetExtension(asked).TrimStart('.'));
}
