using Clairevoie.Hall.Jobs;
using Clairevoie.Hall.Layers;

namespace Clairevoie.Windows.Exports.Forms;

/// <summary>Writes a layer in one form of file, a handful of features at a time, so that it can be gone on with where it stood.</summary>
internal interface ILayerPen : IAsyncDisposable
{
    /// <summary>How long is what was written.</summary>
    long Length { get; }

    /// <summary>Takes up what a work had reached, and lets go of what was written beyond; false where what lies there cannot be gone on with.</summary>
    bool GoesOn(Job reached);

    /// <summary>Lets go of everything, and writes what stands before the features.</summary>
    Task Begin(CancellationToken stop);

    /// <summary>Some features.</summary>
    Task Put(IReadOnlyList<LayerFeature> features, CancellationToken stop);

    /// <summary>What stands after them; the file is then whole.</summary>
    Task End(CancellationToken stop);
}
