using Clairevoie.Domain;
using Clairevoie.Hall.Jobs;
using Clairevoie.Hall.Layers;
using Clairevoie.Hall.Parts;
using Clairevoie.Store;
using Clairevoie.Windows.Exports.Forms;
using Clairevoie.Windows.Map;
using Clairevoie.Windows.Ogc;

namespace Clairevoie.Windows.Exports.Long;

/// <summary>A whole layer as a file, however long: written as it is read, a handful at a time. An interrupted work goes on after the last feature that it had reached.</summary>
public sealed class LayerJob(GrantedLayers layers, FeaturePages pages, Cellar cellar)
{
    /// <summary>How many are written between two looks at whether the work was cancelled.</summary>
    public int AtOnce { get; init; } = 5000;

    /// <summary>The kind of work, ready to be registered.</summary>
    public JobKind Kind => new("layer", Offers, Work) { File = asked => (asked, LayerForms.Types[Split(asked).Form]) };

    private IReadOnlyList<Choice> Offers(Viewer viewer) =>
        [.. layers.For(viewer).SelectMany(layer => LayerForms.Types.Keys.Select(form => new Choice($"{layer.Name}.{form}", $"{layer.Title()} ({form.ToUpperInvariant()})")))];

    private async Task<bool> Work(JobRun run, CancellationToken stop)
    {
        var (name, form) = Split(run.Job.Asked);
        var layer = layers.Find(run.Viewer, name) ?? throw new InvalidOperationException("The mission does not see this layer any more.");
        await cellar.Of(layer.Subject.Room()).Do(Doing.Of(run.Viewer, Act.Export, $"layer taken away as {form}", $"{layer.Subject} {layer.Name}"), _ => Task.CompletedTask, stop);
        await using var pen = LayerForms.Open(form, run.File, layer);
        var goesOn = run.Job.Mark.Length > 0 && pen.GoesOn(run.Job);
        if (!goesOn) await pen.Begin(stop);
        return await Write(run, pen, pages.All(layer, run.Viewer, new AskedItems { After = goesOn ? run.Job.Mark : null }, stop), goesOn ? run.Job.Done : 0, stop);
    }

    private async Task<bool> Write(JobRun run, ILayerPen pen, IAsyncEnumerable<LayerFeature> features, long done, CancellationToken stop)
    {
        await foreach (var handful in features.Chunk(AtOnce).WithCancellation(stop))
        {
            await pen.Put(handful, stop);
            done += handful.Length;
            if (!await run.Reach(done, handful[^1].Id, pen.Length)) return false;
        }

        var length = pen.Length;
        await pen.End(stop);
        return await run.Reach(done, "", length);
    }

    private static (string Name, string Form) Split(string asked) => (Path.GetFileNameWithoutExtension(asked), Path.GetExtension(asked).TrimStart('.'));
}
