namespace Clairevoie.Publication.Bilans;

/// <summary>The strands of a yearly bilan, in the order in which it tells them. <c>default</c> is police.</summary>
public enum Strand
{
    Police,
    Justice,
    Care,
    PublicSpace,
}
