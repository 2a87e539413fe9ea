namespace Clairevoie.Surfaces;

/// <summary>Marks the words of the surface, in <c>SurfaceWords.resx</c>.</summary>
public sealed class SurfaceWords;
