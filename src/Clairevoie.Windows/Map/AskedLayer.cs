using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Layers;
using Microsoft.AspNetCore.Http;

namespace Clairevoie.Windows.Map;

/// <summary>A layer that somebody asks for by its name, at whichever window. One that is not theirs is answered as one that is not there, and the refusal is noted.</summary>
public sealed class AskedLayer(GrantedLayers layers, Refusals refusals)
{
    public async Task<Layer?> Of(HttpContext context, string name)
    {
        ArgumentNullException.ThrowIfNull(context);
        var viewer = context.ViewerOrPublic();
        if (layers.Withheld(viewer, name) is { } withheld) await refusals.Note(context.Viewer(), withheld, context.RequestAborted);
        return layers.Find(viewer, name);
    }
}
