using Clairevoie.Domain;

namespace Clairevoie.Hall.Reports;

/// <summary>
/// What one sending of one form becomes: an identifier and a code. Both follow from the form's own chance and a key of the Hall,
/// so the same form sent twice is the same report with the same code, on any node, and the server keeps neither form nor code.
/// </summary>
public sealed record Filing(Guid Id, ReceiptCode Code);
