namespace Clairevoie.Statistics.Density;

/// <summary>Where an event stands when its hill is laid on the pixels.</summary>
public enum Sampling
{
    /// <summary>At the centre of its pixel, as spatstat has it. The cost hardly depends on the number of events.</summary>
    Pixel,

    /// <summary>Shared over the four nearest centres, so that its mean place is kept. As fast.</summary>
    Linear,

    /// <summary>Where it is. The cost grows with the events times the pixels under one hill.</summary>
    Exact,
}
