//! Where checks write their results while one document is looked at.

use spartel_base::{CheckResult, Date, Timestamp};

use crate::catalogue::CheckId;
use crate::{Finding, FindingCode, Policy, ReasonCode, Region, RunMode, Severity, Value};

/// The result of one check routine.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Record {
    pub id: CheckId,
    pub of: Option<&'static str>,
    pub result: CheckResult,
    pub reason: ReasonCode,
}

/// Results and findings of one document, or between documents.
pub(crate) struct Recorder<'p> {
    policy: &'p Policy,
    document: Option<u8>,
    today: Date,
    pub records: Vec<Record>,
    pub findings: Vec<Finding>,
}

impl<'p> Recorder<'p> {
    pub fn new(policy: &'p Policy, document: Option<u8>, at: Timestamp) -> Self {
        Self { policy, document, today: at.date(), records: Vec::with_capacity(160), findings: Vec::new() }
    }

    /// The day of the inspection.
    pub const fn today(&self) -> Date {
        self.today
    }

    /// Whether the profile asks for the check.
    pub fn asks(&self, id: CheckId) -> bool {
        self.policy.mode(id).is_some()
    }

    /// Whether a finding names the check.
    pub fn has_told(&self, id: CheckId) -> bool {
        self.findings.iter().any(|finding| finding.checks.contains(&id.entry().path))
    }

    pub fn put(&mut self, id: CheckId, of: Option<&'static str>, result: CheckResult, reason: ReasonCode) {
        self.records.push(Record { id, of, result, reason });
    }

    pub fn ok(&mut self, id: CheckId, of: Option<&'static str>) {
        self.put(id, of, CheckResult::Successful, ReasonCode::Ok);
    }

    pub fn failed(&mut self, id: CheckId, of: Option<&'static str>, reason: ReasonCode) {
        self.put(id, of, CheckResult::Failed, reason);
    }

    pub fn undetermined(&mut self, id: CheckId, of: Option<&'static str>, reason: ReasonCode) {
        self.put(id, of, CheckResult::Undetermined, reason);
    }

    pub fn not_supported(&mut self, id: CheckId, of: Option<&'static str>, reason: ReasonCode) {
        self.put(id, of, CheckResult::NotSupported, reason);
    }

    pub fn aborted(&mut self, id: CheckId, of: Option<&'static str>, reason: ReasonCode) {
        self.put(id, of, CheckResult::Aborted, reason);
    }

    /// A finding from checks. Where the profile asks for none of them there is none; where it only has them evaluated
    /// it is information, since what does not count alarms nobody. The same cause again makes the same finding larger.
    pub fn find<const N: usize>(
        &mut self,
        code: FindingCode,
        args: [Value; N],
        region: Option<Region>,
        checks: &[CheckId],
    ) {
        debug_assert_eq!(code.args().len(), N, "{code}");
        let modes = checks.iter().filter_map(|id| self.policy.mode(*id));
        let Some(strictest) = modes.min() else { return };
        let severity = if strictest == RunMode::Evaluatory { Severity::Info } else { code.severity() };
        let asked = checks.iter().filter(|id| self.policy.mode(**id).is_some());
        let paths = asked.map(|id| id.entry().path);
        let same = |finding: &&mut Finding| {
            finding.code == code
                && finding.region == region
                && finding.args.iter().map(|(_, value)| value).eq(&args)
        };
        if let Some(finding) = self.findings.iter_mut().find(same) {
            finding.severity = finding.severity.max(severity);
            for path in paths {
                if !finding.checks.contains(&path) {
                    finding.checks.push(path);
                }
            }
            return;
        }
        let checks = paths.collect();
        let args = code.args().iter().copied().zip(args).collect();
        self.findings.push(Finding { code, severity, document: self.document, args, region, checks });
    }
}
