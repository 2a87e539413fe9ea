namespace Clairevoie.Publication.Bilans.Ledger;

/// <summary>Marks the words of promises and sealed evaluations in a bilan.</summary>
public sealed class LedgerWords;
